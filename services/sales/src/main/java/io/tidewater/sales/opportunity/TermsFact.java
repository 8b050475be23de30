package io.tidewater.sales.opportunity;

import io.tidewater.platform.data.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a deal is about, as other services learn of it; its members stand beside the others of {@link OpportunityFact}. */
record TermsFact(
        String name,
        @Nullable UUID accountId,
        @Nullable String accountName,
        @Nullable String amountValue,
        @Nullable String amountCurrency,
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
        @Nullable String timing) {

    static TermsFact of(Terms terms) {
        Money amount = terms.amount();
        return new TermsFact(
                terms.name(),
                terms.account().id(),
                terms.account().name(),
                amount == null ? null : amount.value().toPlainString(),
                amount == null ? null : amount.currency(),
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
                terms.facts().timing());
    }
}
