package io.tidewater.lead.conversion;

import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.Origin;
import io.tidewater.lead.record.Owner;
import io.tidewater.platform.scope.OrgPath;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks for an opportunity for a lead; answered once per {@code conversionId}. Says where the lead came from. */
record OpportunityRequested(
        UUID conversionId,
        UUID leadId,
        @Nullable UUID accountId,
        @Nullable UUID contactId,
        String name,
        String company,
        @Nullable UUID ownerId,
        @Nullable String ownerUserName,
        @Nullable String ownerName,
        OrgPath orgPath,
        @Nullable String partnerId,
        @Nullable UUID campaignId,
        String channel,
        @Nullable String source,
        @Nullable String sourceDetail,
        Map<String, String> utm,
        @Nullable String referrer,
        @Nullable String referrerType,
        @Nullable UUID referrerId,
        Map<String, Object> custom) {

    static OpportunityRequested of(Conversion conversion, Lead lead) {
        Owner owner = lead.owner();
        Origin origin = lead.origin();
        return new OpportunityRequested(
                conversion.id(),
                lead.id().value(),
                conversion.accountId(),
                conversion.contactId(),
                lead.profile().company(),
                lead.profile().company(),
                owner == null ? null : owner.id(),
                owner == null ? null : owner.userName(),
                owner == null ? null : owner.name(),
                lead.unit(),
                origin.partnerId(),
                origin.campaignId(),
                origin.channel(),
                origin.source(),
                origin.detail(),
                origin.trail().utm(),
                origin.referrer(),
                origin.trail().referrerType(),
                origin.trail().referrerId(),
                lead.custom());
    }
}
