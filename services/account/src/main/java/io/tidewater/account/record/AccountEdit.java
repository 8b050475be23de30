package io.tidewater.account.record;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fields of an account to change; a field that is not sent stays, and an empty text clears it. */
record AccountEdit(
        @Nullable @Size(min = 1, max = 200) String name,
        @Nullable @Pattern(regexp = Profile.TYPES) String type,
        @Nullable @Pattern(regexp = Profile.LEVELS) String level,
        @Nullable @Pattern(regexp = Profile.STATUSES) String status,
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
        @Nullable @Size(max = 50) Map<String, Object> custom) {

    Profile over(Profile before) {
        return new Profile(
                name == null || name.isBlank() ? before.name() : name.strip(),
                type == null ? before.type() : type,
                level == null ? before.level() : level,
                status == null ? before.status() : status,
                pick(industry, before.industry()),
                pick(country, before.country()),
                pick(city, before.city()),
                employees == null ? before.employees() : employees,
                revenue == null ? before.revenue() : revenue,
                pick(website, before.website()),
                pick(phone, before.phone()),
                pick(registrationNumber, before.registrationNumber()),
                yearEstablished == null ? before.yearEstablished() : yearEstablished,
                before.externalId());
    }

    Map<String, Object> overCustom(Map<String, Object> before) {
        Map<String, Object> merged = new HashMap<>(before);
        CustomFields.checked(custom).forEach((field, value) -> merged.compute(field, (key, old) -> value));
        return CustomFields.checked(merged);
    }

    private static @Nullable String pick(@Nullable String sent, @Nullable String before) {
        if (sent == null) {
            return before;
        }
        return sent.isBlank() ? null : sent;
    }
}
