package io.tidewater.account.conversion;

import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Roles;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What conversions ask of this service; only the fields read here. */
final class Requests {

    private Requests() {}

    /** An account and a contact are wanted. */
    record AccountRequested(
            UUID conversionId,
            UUID leadId,
            @Nullable UUID accountId,
            String company,
            @Nullable String contactName,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String city,
            @Nullable String industry,
            @Nullable UUID ownerId,
            @Nullable String ownerUserName,
            @Nullable String ownerName,
            OrgPath orgPath,
            @Nullable String partnerId,
            @Nullable Map<String, Object> custom,
            Requester requestedBy) {

        /** Who asks; partner users are asked for nobody but their own organisation, whose lead it is. */
        Person requester() {
            Requester by = requestedBy;
            String partner = by.roles().contains(Roles.PARTNER) ? partnerId : null;
            return new Person(by.id(), by.userName(), by.userName(), by.roles(), by.units(), partner, null);
        }
    }

    /** On whose behalf. */
    record Requester(UUID id, String userName, Set<String> roles, List<OrgPath> units) {}

    /** What was made for the conversion is not wanted after all. */
    record Cancelled(UUID conversionId) {}
}
