package io.tidewater.sales.opportunity;

import io.tidewater.platform.data.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A deal as other services learn of it. */
record OpportunityFact(
        UUID id,
        String number,
        @Nullable String externalId,
        String name,
        @Nullable UUID accountId,
        @Nullable String accountName,
        @Nullable String amountValue,
        @Nullable String amountCurrency,
        String pipeline,
        String stage,
        String stageCategory,
        int probability,
        Instant stageSince,
        @Nullable LocalDate closeOn,
        @Nullable LocalDate engagedOn,
        @Nullable UUID productId,
        @Nullable String productName,
        @Nullable UUID contactId,
        @Nullable String contactName,
        @Nullable String contactRole,
        @Nullable String nextStep,
        @Nullable String lossReason,
        @Nullable String budget,
        @Nullable String authority,
        @Nullable String need,
        @Nullable String timing,
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
        Terms terms = deal.terms();
        Money amount = terms.amount();
        Origin origin = deal.origin();
        return new OpportunityFact(
                deal.id().value(),
                deal.number(),
                origin.externalId(),
                terms.name(),
                terms.account().id(),
                terms.account().name(),
                amount == null ? null : amount.value().toPlainString(),
                amount == null ? null : amount.currency(),
                deal.progress().pipeline(),
                deal.progress().stage(),
                deal.progress().category().key(),
                deal.progress().probability(),
                deal.progress().since(),
                terms.closeOn(),
                terms.engagedOn(),
                terms.product().id(),
                terms.product().name(),
                terms.contact().id(),
                terms.contact().name(),
                terms.contact().role(),
                terms.nextStep(),
                terms.lossReason(),
                terms.facts().budget(),
                terms.facts().authority(),
                terms.facts().need(),
                terms.facts().timing(),
                origin.leadId(),
                origin.conversionId(),
                origin.campaignId(),
                origin.source(),
                origin.referrer(),
                deal.owner().id(),
                deal.owner().userName(),
                deal.owner().name(),
                deal.owner().unit().value(),
                deal.owner().partnerId(),
                deal.createdAt(),
                deal.updatedAt(),
                deal.version());
    }
}
