package io.tidewater.account.conversion;

import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.Person;
import java.util.List;
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
            Requester requestedBy) {}

    /** On whose behalf. */
    record Requester(UUID id, String userName, Set<String> roles, List<OrgPath> units) {

        Person person() {
            return new Person(id, userName, userName, roles, units, null, null);
        }
    }

    /** What was made for the conversion is not wanted after all. */
    record Cancelled(UUID conversionId) {}
}
