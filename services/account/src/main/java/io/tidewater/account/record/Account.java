package io.tidewater.account.record;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A company or person that buys, may buy, partners or competes. */
public record Account(
        AccountId id,
        String number,
        Profile profile,
        Keeper keeper,
        @Nullable AccountId parentId,
        @Nullable String parentName,
        @Nullable UUID createdBy,
        Map<String, Object> custom,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    Account edited(Profile other, Map<String, Object> otherCustom, Instant now) {
        return new Account(
                id, number, other, keeper, parentId, parentName, createdBy, otherCustom, version + 1, createdAt, now);
    }

    Account under(AccountId parent, String name, Instant now) {
        return new Account(id, number, profile, keeper, parent, name, createdBy, custom, version + 1, createdAt, now);
    }

    Account keptBy(Keeper other, Instant now) {
        return new Account(
                id, number, profile, other, parentId, parentName, createdBy, custom, version + 1, createdAt, now);
    }

    Account withStatus(String status, Instant now) {
        Profile p = profile;
        Profile changed = new Profile(
                p.name(),
                p.type(),
                p.level(),
                status,
                p.industry(),
                p.country(),
                p.city(),
                p.employees(),
                p.revenue(),
                p.website(),
                p.phone(),
                p.registrationNumber(),
                p.yearEstablished(),
                p.externalId());
        return edited(changed, custom, now);
    }
}
