package io.tidewater.sales.opportunity;

import io.tidewater.platform.data.Money;
import io.tidewater.sales.pipeline.GateField;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a deal is about: the part of an opportunity that people edit. */
public record Terms(
        String name,
        AccountRef account,
        @Nullable Money amount,
        ProductRef product,
        List<ProductLine> lines,
        @Nullable LocalDate closeOn,
        @Nullable LocalDate engagedOn,
        Contact contact,
        @Nullable String nextStep,
        @Nullable String lossReason,
        Facts facts) {

    public Terms {
        lines = List.copyOf(lines);
    }

    /** The facts that gates ask for and these terms answer. */
    Set<GateField> known() {
        Set<GateField> known = EnumSet.noneOf(GateField.class);
        add(known, GateField.AMOUNT, amount != null);
        add(known, GateField.CLOSE_ON, closeOn != null);
        add(known, GateField.ACCOUNT, account.id() != null);
        add(known, GateField.PRODUCT, product.id() != null || !lines.isEmpty());
        add(known, GateField.CONTACT, Facts.isKnown(contact.name()));
        add(known, GateField.NEXT_STEP, Facts.isKnown(nextStep));
        add(known, GateField.LOSS_REASON, Facts.isKnown(lossReason));
        add(known, GateField.BUDGET, Facts.isKnown(facts.budget()));
        add(known, GateField.AUTHORITY, Facts.isKnown(facts.authority()));
        add(known, GateField.NEED, Facts.isKnown(facts.need()));
        add(known, GateField.TIMING, Facts.isKnown(facts.timing()));
        return known;
    }

    /** Equal but for how the amount is written: 12.5 is 12.50. */
    boolean isSameAs(Terms other) {
        return isSameAmount(other.amount) && withAmount(null).equals(other.withAmount(null));
    }

    private boolean isSameAmount(@Nullable Money other) {
        if (amount == null || other == null) {
            return amount == null && other == null;
        }
        return amount.currency().equals(other.currency()) && amount.value().compareTo(other.value()) == 0;
    }

    private Terms withAmount(@Nullable Money other) {
        return new Terms(
                name, account, other, product, lines, closeOn, engagedOn, contact, nextStep, lossReason, facts);
    }

    Terms with(AccountRef renamed) {
        return new Terms(
                name, renamed, amount, product, lines, closeOn, engagedOn, contact, nextStep, lossReason, facts);
    }

    private static void add(Set<GateField> known, GateField field, boolean isKnown) {
        if (isKnown) {
            known.add(field);
        }
    }
}
