package io.tidewater.lead.followup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A call, visit, mail, message or meeting as somebody logs it, with what comes next. */
record FollowUpRequest(
        @NotNull Channel channel,
        @NotBlank @Size(max = 4000) String text,
        @Nullable @Size(max = 200) String outcome,
        @Nullable Instant nextAt) {}
