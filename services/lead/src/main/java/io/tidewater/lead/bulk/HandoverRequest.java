package io.tidewater.lead.bulk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * All leads of a person go to somebody else, or back to their pools (L22).
 *
 * @param toUserName who takes over; null to release
 */
record HandoverRequest(
        @NotBlank @Size(max = 200) String fromUserName,
        @Nullable @Size(max = 200) String toUserName,
        @NotBlank @Size(max = 500) String reason) {}
