package io.tidewater.account.record;

import io.tidewater.platform.scope.OrgPath;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The public state of an account: what its events carry and what the API shows. */
public record AccountFact(
        UUID id,
        String number,
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
        @Nullable UUID parentId,
        @Nullable String parentName,
        @Nullable String externalId,
        @Nullable UUID ownerId,
        @Nullable String ownerUserName,
        @Nullable String ownerName,
        OrgPath orgPath,
        @Nullable String partnerId,
        @Nullable UUID createdBy,
        Map<String, Object> custom,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    /** What others may know of the account. */
    public static AccountFact of(Account account) {
        Profile profile = account.profile();
        Keeper keeper = account.keeper();
        return new AccountFact(
                account.id().value(),
                account.number(),
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
                account.parentId() == null ? null : account.parentId().value(),
                account.parentName(),
                profile.externalId(),
                keeper.id(),
                keeper.userName(),
                keeper.name(),
                keeper.unit(),
                keeper.partnerId(),
                account.createdBy(),
                account.custom(),
                account.version(),
                account.createdAt(),
                account.updatedAt());
    }
}
