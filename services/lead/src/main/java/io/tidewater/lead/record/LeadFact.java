package io.tidewater.lead.record;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.tidewater.platform.scope.OrgPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The public state of a lead: what its events carry and what the API shows. */
public record LeadFact(
        UUID id,
        String number,
        @JsonUnwrapped Profile profile,
        LeadState state,
        @Nullable String reason,
        @Nullable UUID ownerId,
        @Nullable String ownerUserName,
        @Nullable String ownerName,
        OrgPath orgPath,
        @Nullable OrgPath pool,
        OrgPath homePool,
        @Nullable String partnerId,
        @Nullable UUID createdBy,
        String channel,
        @Nullable String source,
        @Nullable String sourceDetail,
        @Nullable UUID campaignId,
        @Nullable String formKey,
        @Nullable UUID submissionId,
        @Nullable String referrer,
        @Nullable String externalId,
        boolean converting,
        @Nullable UUID accountId,
        @Nullable UUID contactId,
        @Nullable UUID opportunityId,
        @Nullable Instant nextFollowUpAt,
        @Nullable Instant lastFollowUpAt,
        @Nullable LocalDate reEvaluateOn,
        Map<String, Object> custom,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    static LeadFact of(Lead lead) {
        Origin origin = lead.origin();
        Owner owner = lead.owner();
        return new LeadFact(
                lead.id().value(),
                lead.number(),
                lead.profile(),
                lead.state(),
                lead.reason(),
                owner == null ? null : owner.id(),
                owner == null ? null : owner.userName(),
                owner == null ? null : owner.name(),
                lead.unit(),
                lead.publicPool(),
                lead.homePool(),
                origin.partnerId(),
                origin.createdBy(),
                origin.channel(),
                origin.source(),
                origin.detail(),
                origin.campaignId(),
                origin.formKey(),
                origin.submissionId(),
                origin.referrer(),
                origin.externalId(),
                lead.isConverting(),
                lead.outcome().accountId(),
                lead.outcome().contactId(),
                lead.outcome().opportunityId(),
                lead.dates().nextAt(),
                lead.dates().lastAt(),
                lead.dates().reEvaluateOn(),
                lead.custom(),
                lead.version(),
                lead.createdAt(),
                lead.updatedAt());
    }
}
