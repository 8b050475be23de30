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

    /** Only the name and what a conversion knows; a prospect of the normal level. */
    public static Profile prospect(
            String name, @Nullable String industry, @Nullable String city, @Nullable String phone) {
        return new Profile(
                name, "prospect", "normal", "active", industry, null, city, null, null, null, phone, null, null, null);
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
