package io.tidewater.marketing.campaign;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Somebody to put on a campaign. */
record MemberRequest(
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 200) String company,
        @Nullable @Email @Size(max = 254) String email,
        @Nullable @Size(max = 50) String phone) {}
