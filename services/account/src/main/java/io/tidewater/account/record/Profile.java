package io.tidewater.account.record;

import io.tidewater.platform.search.Folding;
import io.tidewater.platform.search.SearchVector;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What is known of a company. */
public record Profile(
        String name,
        String type,
        String level,
        String status,
        @Nullable String industry,
        @Nullable String country,
        @Nullable String city,
        @Nullable Integer employees,
        @Nullable BigDecimal revenue,
        @Nullable String website,
        @Nullable String phone,
        @Nullable String registrationNumber,
        @Nullable Integer yearEstablished,
        @Nullable String externalId) {

    /** What an account can be to us. */
    public static final String TYPES = "prospect|customer|partner|competitor|supplier";

    /** How much an account matters. */
    public static final String LEVELS = "normal|vip|strategic";

    /** What people can say of an account; {@link #WITHDRAWN} is said by the service only. */
    static final String STATUSES = "active|inactive";

    static final String WITHDRAWN = "withdrawn";

    /** Only the name and what a conversion knows; a prospect of the normal level. */
    public static Profile prospect(
            String name, @Nullable String industry, @Nullable String city, @Nullable String phone) {
        return new Profile(
                name, "prospect", "normal", "active", industry, null, city, null, null, null, phone, null, null, null);
    }

    /** This profile, with what the other knows and this one does not. */
    public Profile completedBy(Profile other) {
        return new Profile(
                name,
                type,
                level,
                status,
                either(industry, other.industry),
                either(country, other.country),
                either(city, other.city),
                either(employees, other.employees),
                either(revenue, other.revenue),
                either(website, other.website),
                either(phone, other.phone),
                either(registrationNumber, other.registrationNumber),
                either(yearEstablished, other.yearEstablished),
                either(externalId, other.externalId));
    }

    private static <T> @Nullable T either(@Nullable T known, @Nullable T told) {
        return known == null ? told : known;
    }

    String nameKey() {
        return Folding.companyKey(name);
    }

    String search(String number) {
        return SearchVector.builder()
                .add(name)
                .add(industry)
                .add(city)
                .phone(phone)
                .add(number)
                .build();
    }
}
