package io.tidewater.lead.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A form as a marketer makes it. */
record FormRequest(
        @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z0-9][a-z0-9-]*")
        String key,

        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 100) String source,
        @Nullable UUID campaignId,
        @NotEmpty @Size(max = 50) List<@Valid FormField> fields,
        @Nullable @Size(max = 2000) String consentText,

        @Nullable @Size(max = 500) @Pattern(regexp = "https?://.+")
        String redirectTo,

        @Nullable @Size(max = 50) List<@NotBlank String> allowedOrigins,
        @Nullable Boolean active,

        @Nullable @Size(max = 50) @Pattern(regexp = "[A-Za-z][A-Za-z0-9_]*")
        String honeypot,

        boolean consentRequired,
        @Nullable @Min(1) @Max(10_000) Integer ratePerMinute) {}
