package io.tidewater.sales.opportunity;

import io.tidewater.platform.data.Money;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.web.FieldError;
import io.tidewater.platform.web.Problems;
import io.tidewater.sales.account.Accounts;
import io.tidewater.sales.account.KnownAccount;
import io.tidewater.sales.product.Catalogue;
import io.tidewater.sales.product.ExtendedPrice;
import io.tidewater.sales.product.Product;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes terms of what a person wrote: finds the account and the products it names, within the person's scope. */
@Component
class TermsReader {

    private static final Terms NOTHING = new Terms(
            "", AccountRef.NONE, null, ProductRef.NONE, List.of(), null, null, Contact.NONE, null, null, Facts.NONE);

    private final Accounts accounts;
    private final Catalogue catalogue;

    TermsReader(Accounts accounts, Catalogue catalogue) {
        this.accounts = accounts;
        this.catalogue = catalogue;
    }

    /** Terms from nothing; may ask the account service, so never within a transaction. */
    Terms read(Scope scope, OpportunityDraft draft) {
        return read(scope, draft, NOTHING, draft.amount() == null);
    }

    /**
     * Terms that replace others; names already found are not looked for again.
     *
     * @param sum whether the amount is the sum of the lines
     */
    Terms read(Scope scope, OpportunityDraft draft, Terms before, boolean sum) {
        List<FieldError> errors = new ArrayList<>();
        Map<UUID, Product> products = catalogue.byId(productIds(draft));
        AccountRef account = account(scope, draft.accountId(), before.account(), errors);
        ProductRef product = product(draft.productId(), before.product(), products, errors);
        List<ProductLine> lines = lines(draft, products, errors);
        if (draft.amount() != null && draft.amount().isNegative()) {
            errors.add(new FieldError("amount.value", "positive-or-zero"));
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        return new Terms(
                draft.name().strip(),
                account,
                sum && !lines.isEmpty() ? total(lines) : draft.amount(),
                product,
                lines,
                draft.closeOn(),
                draft.engagedOn(),
                draft.contact(),
                draft.nextStep(),
                draft.lossReason(),
                draft.facts());
    }

    private static Set<UUID> productIds(OpportunityDraft draft) {
        Set<UUID> ids = new HashSet<>();
        if (draft.productId() != null) {
            ids.add(draft.productId());
        }
        if (draft.lines() != null) {
            draft.lines().forEach(line -> ids.add(line.productId()));
        }
        return ids;
    }

    private AccountRef account(Scope scope, @Nullable UUID id, AccountRef before, List<FieldError> errors) {
        if (id == null) {
            return AccountRef.NONE;
        }
        if (Objects.equals(id, before.id())) {
            return before;
        }
        KnownAccount account = accounts.find(scope, id).orElse(null);
        if (account == null) {
            errors.add(new FieldError("accountId", "unknown"));
            return AccountRef.NONE;
        }
        return new AccountRef(id, account.name());
    }

    private static ProductRef product(
            @Nullable UUID id, ProductRef before, Map<UUID, Product> products, List<FieldError> errors) {
        if (id == null) {
            return ProductRef.NONE;
        }
        Product product = products.get(id);
        if (product == null && !Objects.equals(id, before.id())) {
            errors.add(new FieldError("productId", "unknown"));
        }
        return product == null ? before : new ProductRef(id, product.name());
    }

    private static List<ProductLine> lines(
            OpportunityDraft draft, Map<UUID, Product> products, List<FieldError> errors) {
        List<ProductLine> lines = new ArrayList<>();
        List<OpportunityDraft.Line> written = draft.lines() == null ? List.of() : draft.lines();
        for (int i = 0; i < written.size(); i++) {
            String place = "lines[" + i + "]";
            OpportunityDraft.Line line = written.get(i);
            Product product = products.get(line.productId());
            if (product == null) {
                errors.add(new FieldError(place + ".productId", "unknown"));
                continue;
            }
            Money price = line.price() == null ? product.listPrice() : line.price();
            if (price == null) {
                errors.add(new FieldError(place + ".price", "required"));
            } else if (price.isNegative()) {
                errors.add(new FieldError(place + ".price.value", "positive-or-zero"));
            } else {
                List<Money> before = lines.stream().map(ProductLine::total).toList();
                ExtendedPrice.fault(place + ".price", price, line.quantity(), before)
                        .ifPresentOrElse(
                                errors::add,
                                () -> lines.add(new ProductLine(product.id(), product.name(), line.quantity(), price)));
            }
        }
        return lines;
    }

    private static Money total(List<ProductLine> lines) {
        return lines.stream().map(ProductLine::total).reduce(Money::plus).orElseThrow();
    }
}
