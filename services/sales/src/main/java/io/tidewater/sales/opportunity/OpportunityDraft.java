package io.tidewater.sales.opportunity;

import io.tidewater.platform.data.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The part of a deal that people write; its members are also what gates ask for. */
record OpportunityDraft(
        @NotBlank @Size(max = 200) String name,
        @Nullable UUID accountId,
        @Nullable Money amount,
        @Nullable UUID productId,
        @Nullable @Size(max = 200) List<@Valid @NotNull Line> lines,
        @Nullable LocalDate closeOn,
        @Nullable LocalDate engagedOn,
        @Nullable UUID contactId,
        @Nullable @Size(max = 200) String contactName,
        @Nullable @Size(max = 50) String contactRole,
        @Nullable @Size(max = 1000) String nextStep,
        @Nullable @Size(max = 1000) String lossReason,
        @Nullable @Size(max = 500) String budget,
        @Nullable @Size(max = 500) String authority,
        @Nullable @Size(max = 500) String need,
        @Nullable @Size(max = 500) String timing) {

    /** So much of one product; without a price the list price holds. */
    record Line(
            @NotNull UUID productId,

            @NotNull @DecimalMin("0.001") @Digits(integer = 9, fraction = 3)
            BigDecimal quantity,

            @Nullable Money price) {}

    static OpportunityDraft of(Terms terms) {
        return new OpportunityDraft(
                terms.name(),
                terms.account().id(),
                terms.amount(),
                terms.product().id(),
                terms.lines().stream()
                        .map(line -> new Line(line.productId(), line.quantity(), line.price()))
                        .toList(),
                terms.closeOn(),
                terms.engagedOn(),
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

    Contact contact() {
        return new Contact(contactId, contactName, contactRole);
    }

    Facts facts() {
        return new Facts(budget, authority, need, timing);
    }
}
