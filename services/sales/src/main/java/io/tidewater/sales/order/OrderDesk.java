package io.tidewater.sales.order;

import io.tidewater.platform.data.Ids;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.web.Problems;
import io.tidewater.platform.web.Version;
import io.tidewater.sales.account.KnownAccount;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What people do with orders (S11). */
@Service
class OrderDesk {

    private static final int TRIES = 5;

    private final OrderStore store;
    private final OrderWriter writer;
    private final OrderReader reader;
    private final OrderCredit credit;
    private final TransactionTemplate transactions;
    private final Clock clock;

    OrderDesk(
            OrderStore store,
            OrderWriter writer,
            OrderReader reader,
            OrderCredit credit,
            TransactionTemplate transactions,
            Clock clock) {
        this.store = store;
        this.writer = writer;
        this.reader = reader;
        this.credit = credit;
        this.transactions = transactions;
        this.clock = clock;
    }

    SalesOrder get(Scope scope, UUID id) {
        return store.find(scope, id).orElseThrow(Problems::notFound);
    }

    SalesOrder create(Person by, OrderDraft draft) {
        KnownAccount account = reader.account(by, draft);
        Buyer buyer = reader.buyer(by, account, draft.opportunityId());
        List<OrderLine> lines = reader.lines(draft.lines());
        SalesOrder order = SalesOrder.draft(
                Ids.next(), store.nextNumber(), buyer, lines, reader.keeper(by, account), by.id(), clock.instant());
        transactions.executeWithoutResult(status -> writer.add(order));
        return order;
    }

    SalesOrder change(Scope scope, UUID id, Version expected, OrderDraft.Lines lines) {
        List<OrderLine> read = reader.lines(lines.lines());
        return edit(scope, id, expected, order -> order.with(read, clock.instant()));
    }

    /** Submits, and has the credit checked before answering if the account service answers in time. */
    SalesOrder submit(Scope scope, UUID id, Version expected) {
        edit(scope, id, expected, order -> order.submit(clock.instant()));
        credit.checkNow(id);
        return get(scope, id);
    }

    SalesOrder cancel(Scope scope, UUID id, Version expected, @Nullable String why) {
        return edit(scope, id, expected, order -> order.cancel(why, clock.instant()));
    }

    SalesOrder fulfil(Scope scope, UUID id, Version expected) {
        return edit(scope, id, expected, order -> order.fulfil(clock.instant()));
    }

    SalesOrder deliver(Scope scope, UUID id, Version expected) {
        return edit(scope, id, expected, order -> order.deliver(clock.instant()));
    }

    SalesOrder close(Scope scope, UUID id, Version expected) {
        return edit(scope, id, expected, order -> order.close(clock.instant()));
    }

    private SalesOrder edit(Scope scope, UUID id, Version expected, UnaryOperator<SalesOrder> change) {
        for (int i = 0; i < TRIES; i++) {
            SalesOrder before = get(scope, id);
            expected.check(before.version(), () -> OrderView.of(before));
            SalesOrder after = change.apply(before);
            Boolean stored = transactions.execute(status -> store(before, after));
            if (Boolean.TRUE.equals(stored)) {
                return after;
            }
        }
        throw Problems.stale(OrderView.of(get(scope, id)));
    }

    private boolean store(SalesOrder before, SalesOrder after) {
        if (!writer.replace(before, after)) {
            return false;
        }
        credit.note(before.state(), after);
        return true;
    }
}
