package io.tidewater.lead.record;

import io.tidewater.platform.search.SearchVector;

/**
 * What a lead is recognised by (L7) and found by, worked out from its profile.
 *
 * @param words the text of its search vector, but for its number
 */
public record Findable(MatchKeys keys, String words) {

    /** Reads phones without a country code as numbers of the region. */
    public static Findable of(Profile profile, String phoneRegion) {
        return new Findable(profile.keys(phoneRegion), profile.words());
    }

    /** The text of the search vector: name, company, phone, mail, city and number. */
    String search(String number) {
        return words + " " + SearchVector.builder().add(number).build();
    }
}
