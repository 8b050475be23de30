package io.tidewater.account.record;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An account as somebody enters it. */
record AccountRequest(
        @NotBlank @Size(max = 200) String name,
        @Nullable @Pattern(regexp = Profile.TYPES) String type,
        @Nullable @Pattern(regexp = Profile.LEVELS) String level,
        @Nullable @Size(max = 100) String industry,
        @Nullable @Size(max = 100) String country,
        @Nullable @Size(max = 100) String city,
        @Nullable @Min(0) Integer employees,

        @Nullable @Min(0) @Digits(integer = 14, fraction = 4)
        BigDecimal revenue,

        @Nullable @Size(max = 200) String website,
        @Nullable @Size(max = 50) String phone,
        @Nullable @Size(max = 50) String registrationNumber,
        @Nullable @Min(1000) @Max(2100) Integer yearEstablished,
        @Nullable @Size(max = 100) String externalId,
        @Nullable @Size(max = 50) Map<String, Object> custom) {

    Profile profile() {
        return new Profile(
                name.strip(),
                type == null ? "customer" : type,
                level == null ? "normal" : level,
                "active",
                industry,
                country,
                city,
                employees,
                revenue,
                website,
                phone,
                registrationNumber,
                yearEstablished,
                externalId);
    }
}
