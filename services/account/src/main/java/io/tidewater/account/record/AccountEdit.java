package io.tidewater.account.record;

import io.tidewater.platform.custom.LooseValues;
import io.tidewater.platform.web.Problems;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What can be changed of an account; in a request, what is not sent stays, and null or an empty text clears. */
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

    /** What can be changed, as it stands. */
    static AccountEdit of(Account account) {
        Profile profile = account.profile();
        return new AccountEdit(
                profile.name(),
                profile.type(),
                profile.level(),
                profile.status(),
                profile.industry(),
                profile.country(),
                profile.city(),
                profile.employees(),
                profile.revenue(),
                profile.website(),
                profile.phone(),
                profile.registrationNumber(),
                profile.yearEstablished(),
                account.custom());
    }

    Profile over(Profile before) {
        return new Profile(
                required("name", name).strip(),
                required("type", type),
                required("level", level),
                required("status", status),
                text(industry),
                text(country),
                text(city),
                employees,
                revenue,
                text(website),
                text(phone),
                text(registrationNumber),
                yearEstablished,
                before.externalId());
    }

    /** The custom fields that are left. */
    Map<String, Object> customFields() {
        Map<String, Object> left = new HashMap<>(LooseValues.checked(custom));
        left.values().removeIf(Objects::isNull);
        return left;
    }

    private static String required(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw Problems.invalid(field, "required");
        }
        return value;
    }

    private static @Nullable String text(@Nullable String sent) {
        return sent == null || sent.isBlank() ? null : sent;
    }
}
