package io.tidewater.lead.record;

import io.tidewater.platform.search.Folding;
import io.tidewater.platform.search.SearchVector;
import org.jspecify.annotations.Nullable;

/** Who the possible customer is, as people wrote it. */
public record Profile(
        String company,
        @Nullable String contactName,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String city,
        @Nullable String industry,
        @Nullable String note) {

    /** What it is found by, as the text of a search vector: name, company, phone, mail and city. */
    String words() {
        return SearchVector.builder()
                .add(company)
                .detail(contactName)
                .phone(phone)
                .email(email)
                .detail(city)
                .build();
    }

    /** What duplicates are recognised by (L7). */
    public MatchKeys keys(String phoneRegion) {
        return new MatchKeys(
                phone == null ? null : Folding.phone(phone, phoneRegion).orElse(null),
                email == null || email.isBlank() ? null : Folding.email(email),
                emptyToNull(Folding.companyKey(company)));
    }

    /** This profile, where it has nothing to say with the words of another. */
    public Profile filledFrom(Profile other) {
        return new Profile(
                company,
                first(contactName, other.contactName),
                first(phone, other.phone),
                first(email, other.email),
                first(city, other.city),
                first(industry, other.industry),
                first(note, other.note));
    }

    private static @Nullable String first(@Nullable String own, @Nullable String other) {
        return own == null || own.isBlank() ? other : own;
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
