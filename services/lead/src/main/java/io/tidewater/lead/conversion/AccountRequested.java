package io.tidewater.lead.conversion;

import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.Owner;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.Person;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks for an account and a contact for a lead; answered once per {@code conversionId}.
 *
 * @param accountId an existing account that {@code requestedBy} must be able to see; null to make one
 */
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
        Map<String, Object> custom,
        Requester requestedBy) {

    static AccountRequested of(Conversion conversion, Lead lead, Person by) {
        Owner owner = lead.owner();
        return new AccountRequested(
                conversion.id(),
                lead.id().value(),
                conversion.askedAccountId(),
                lead.profile().company(),
                lead.profile().contactName(),
                lead.profile().phone(),
                lead.profile().email(),
                lead.profile().city(),
                lead.profile().industry(),
                owner == null ? null : owner.id(),
                owner == null ? null : owner.userName(),
                owner == null ? null : owner.name(),
                lead.unit(),
                lead.origin().partnerId(),
                lead.custom(),
                new Requester(by.id(), by.userName(), by.roles(), by.units()));
    }

    /** On whose behalf, so that the answer honours their scope. */
    record Requester(UUID id, String userName, Set<String> roles, List<OrgPath> units) {}
}
