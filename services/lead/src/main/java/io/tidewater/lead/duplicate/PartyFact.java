package io.tidewater.lead.duplicate;

import io.tidewater.platform.scope.OrgPath;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What newcomers are compared by, of an account or a contact: the fields of their events that matter here. */
final class PartyFact {

    private PartyFact() {}

    record Account(
            UUID id,
            @Nullable String number,
            String name,
            @Nullable String city,
            @Nullable String phone,
            @Nullable UUID ownerId,
            @Nullable String ownerUserName,
            @Nullable OrgPath orgPath,
            @Nullable String partnerId,
            long version) {}

    record Contact(
            UUID id,
            UUID accountId,
            String name,
            @Nullable String phone,
            @Nullable String email,
            long version) {}

    record Gone(UUID id) {}
}
