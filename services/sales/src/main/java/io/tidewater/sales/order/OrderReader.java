package io.tidewater.sales.order;

import io.tidewater.platform.data.Money;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Roles;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.web.FieldError;
import io.tidewater.platform.web.Problems;
import io.tidewater.sales.account.Accounts;
import io.tidewater.sales.account.KnownAccount;
import io.tidewater.sales.opportunity.Opportunities;
import io.tidewater.sales.product.Catalogue;
import io.tidewater.sales.product.ExtendedPrice;
import io.tidewater.sales.product.Product;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Finds what an order names, within the scope of the person who writes it, and takes the prices of the moment. */
@Component
class OrderReader {

    private final Accounts accounts;
    private final Opportunities opportunities;
    private final Catalogue catalogue;
    private final OrgPath catchAll;

    OrderReader(
            Accounts accounts,
            Opportunities opportunities,
            Catalogue catalogue,
            @Value("${tidewater.sales.catch-all-unit}") String catchAll) {
        this.accounts = accounts;
        this.opportunities = opportunities;
        this.catalogue = catalogue;
        this.catchAll = OrgPath.of(catchAll);
    }

    /** The account that buys; may ask the account service, so never within a transaction. */
    KnownAccount account(Person by, OrderDraft draft) {
        UUID id = draft.accountId() == null && by.has(Roles.CUSTOMER) ? by.accountId() : draft.accountId();
        if (id == null) {
            throw Problems.invalid("accountId", "required");
        }
        return accounts.find(Scope.of(by), id).orElseThrow(() -> Problems.invalid("accountId", "unknown"));
    }

    Buyer buyer(Person by, KnownAccount account, @Nullable UUID opportunityId) {
        if (opportunityId != null && !opportunities.sees(Scope.of(by), opportunityId)) {
            throw Problems.invalid("opportunityId", "unknown");
        }
        return new Buyer(account.id(), account.name(), opportunityId);
    }

    /** What a customer orders is looked after by who looks after the customer. */
    Keeper keeper(Person by, KnownAccount account) {
        OrgPath unit = account.unit() == null ? catchAll : account.unit();
        if (by.has(Roles.CUSTOMER)) {
            return new Keeper(account.ownerId(), account.ownerUserName(), unit, account.partnerId());
        }
        OrgPath home = by.homeUnit();
        return new Keeper(by.id(), by.userName(), home == null ? unit : home, by.partnerId());
    }

    List<OrderLine> lines(List<OrderDraft.Line> written) {
        Map<UUID, Product> products =
                catalogue.byId(written.stream().map(OrderDraft.Line::productId).toList());
        List<OrderLine> lines = new ArrayList<>();
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            String place = "lines[" + i + "]";
            BigDecimal quantity = written.get(i).quantity();
            Product product = products.get(written.get(i).productId());
            Money price = product == null ? null : product.listPrice();
            if (product == null || price == null || !product.active()) {
                errors.add(new FieldError(place + ".productId", faultOf(product)));
            } else {
                List<Money> before = lines.stream().map(OrderLine::total).toList();
                ExtendedPrice.fault(place, price, quantity, before)
                        .ifPresentOrElse(
                                errors::add,
                                () -> lines.add(
                                        OrderLine.of(product.id(), product.number(), product.name(), quantity, price)));
            }
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        return lines;
    }

    private static String faultOf(@Nullable Product product) {
        if (product == null) {
            return "unknown";
        }
        return product.active() ? "no-price" : "inactive";
    }
}
