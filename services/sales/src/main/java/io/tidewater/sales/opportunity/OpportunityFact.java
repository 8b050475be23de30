package io.tidewater.sales.opportunity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A deal as other services learn of it: one flat object. */
record OpportunityFact(
        UUID id,
        String number,
        @Nullable String externalId,
        @JsonUnwrapped TermsFact terms,
        String pipeline,
        String stage,
        String stageCategory,
        int probability,
        Instant stageSince,
        @Nullable UUID leadId,
        @Nullable UUID conversionId,
        @Nullable String campaignId,
        @Nullable String source,
        @Nullable String referrer,
        @Nullable UUID ownerId,
        @Nullable String ownerUserName,
        @Nullable String ownerName,
        String orgPath,
        @Nullable String partnerId,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    static OpportunityFact of(Opportunity deal) {
        Origin origin = deal.origin();
        Progress progress = deal.progress();
        Owner owner = deal.owner();
        return new OpportunityFact(
                deal.id().value(),
                deal.number(),
                origin.externalId(),
                TermsFact.of(deal.terms()),
                progress.pipeline(),
                progress.stage(),
                progress.category().key(),
                progress.probability(),
                progress.since(),
                origin.leadId(),
                origin.conversionId(),
                origin.campaignId(),
                origin.source(),
                origin.referrer(),
                owner.id(),
                owner.userName(),
                owner.name(),
                owner.unit().value(),
                owner.partnerId(),
                deal.createdAt(),
                deal.updatedAt(),
                deal.version());
    }
}
