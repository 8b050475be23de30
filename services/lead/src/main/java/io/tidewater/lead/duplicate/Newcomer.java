package io.tidewater.lead.duplicate;

import io.tidewater.lead.record.MatchKeys;
import io.tidewater.lead.record.Profile;
import io.tidewater.platform.search.Folding;
import org.jspecify.annotations.Nullable;

/** What a newcomer is compared by, in normal form (L7). */
record Newcomer(
        @Nullable String phone,
        @Nullable String email,
        @Nullable String company,
        @Nullable String contactName,
        @Nullable String city) {

    static Newcomer of(MatchKeys keys) {
        return new Newcomer(keys.phone(), keys.email(), keys.company(), null, null);
    }

    static Newcomer of(Profile profile, String phoneRegion) {
        MatchKeys keys = profile.keys(phoneRegion);
        return new Newcomer(
                keys.phone(), keys.email(), keys.company(), folded(profile.contactName()), folded(profile.city()));
    }

    @Nullable
    String value(DuplicateRule.Field field) {
        return switch (field) {
            case PHONE -> phone;
            case EMAIL -> email;
            case COMPANY -> company;
            case CONTACT_NAME -> contactName;
            case CITY -> city;
        };
    }

    boolean has(DuplicateRule rule) {
        return rule.fields().stream().allMatch(field -> value(field) != null);
    }

    static @Nullable String folded(@Nullable String text) {
        String folded = Folding.fold(text);
        return folded.isEmpty() ? null : folded;
    }
}
