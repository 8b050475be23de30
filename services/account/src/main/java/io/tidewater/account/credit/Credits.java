package io.tidewater.account.credit;

import io.tidewater.platform.data.Instants;
import io.tidewater.platform.data.Money;
import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.web.Problems;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Limits and what open orders take of them (A12). The account's row is locked, so two competing orders are decided in turn. */
@Service
@Transactional
class Credits {

    private final JdbcClient jdbc;
    private final EventLog events;
    private final Clock clock;

    Credits(JdbcClient jdbc, EventLog events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Credit of(UUID account) {
        return read(account);
    }

    Credit set(UUID account, @Nullable Money limit, boolean onHold) {
        jdbc.sql("""
                        insert into credit (account_id, limit_value, limit_currency, on_hold)
                        values (:account, :value, :currency, :onHold)
                        on conflict (account_id) do update set limit_value = excluded.limit_value,
                            limit_currency = excluded.limit_currency, on_hold = excluded.on_hold,
                            version = credit.version + 1""")
                .param("account", account)
                .param("value", limit == null ? null : limit.value())
                .param("currency", limit == null ? null : limit.currency())
                .param("onHold", onHold)
                .update();
        Credit credit = read(account);
        events.append(NewEvent.of("credit.changed", account, credit));
        return credit;
    }

    @Transactional(readOnly = true)
    Decision check(UUID account, Money amount) {
        Credit credit = read(account);
        return Decision.of(credit, refusal(credit, amount));
    }

    /** Takes the amount for the order if the limit allows it; a repeat for the same order and amount gives the same answer. */
    Decision reserve(UUID order, UUID account, Money amount) {
        lock(account);
        Optional<Reserved> before = reserved(order);
        if (before.filter(new Reserved(order, account, amount)::equals).isPresent()) {
            return Decision.of(read(account), null);
        }
        before.ifPresent(this::drop);
        Credit credit = read(account);
        String refusal = refusal(credit, amount);
        if (refusal != null) {
            return Decision.of(credit, refusal);
        }
        jdbc.sql("""
                        insert into credit_reservation (order_id, account_id, value, currency, at)
                        values (:order, :account, :value, :currency, :at)""")
                .param("order", order)
                .param("account", account)
                .param("value", amount.value())
                .param("currency", amount.currency())
                .param("at", Instants.toSql(clock.instant()))
                .update();
        events.append(NewEvent.of("credit.reserved", account, new Reserved(order, account, amount)));
        return Decision.of(read(account), null);
    }

    /** Gives back what the order had taken; nothing happens when it had taken nothing. */
    void release(UUID order) {
        reserved(order).ifPresent(seen -> {
            lock(seen.accountId());
            reserved(order).ifPresent(this::drop);
        });
    }

    private static @Nullable String refusal(Credit credit, Money amount) {
        if (credit.onHold()) {
            return "on-hold";
        }
        Money available = credit.available();
        if (available == null) {
            return null;
        }
        if (!available.currency().equals(amount.currency())) {
            return "other-currency";
        }
        return available.minus(amount).isNegative() ? "over-limit" : null;
    }

    private void lock(UUID account) {
        boolean there = jdbc.sql("select id from account where id = :id and status <> 'withdrawn' for update")
                .param("id", account)
                .query(UUID.class)
                .optional()
                .isPresent();
        if (!there) {
            throw Problems.notFound();
        }
    }

    private Optional<Reserved> reserved(UUID order) {
        return jdbc.sql("select account_id, value, currency from credit_reservation where order_id = :order")
                .param("order", order)
                .query((row, number) -> new Reserved(
                        order,
                        row.getObject("account_id", UUID.class),
                        new Money(row.getBigDecimal("value"), row.getString("currency"))))
                .optional();
    }

    private void drop(Reserved reserved) {
        jdbc.sql("delete from credit_reservation where order_id = :order")
                .param("order", reserved.orderId())
                .update();
        events.append(NewEvent.of("credit.released", reserved.accountId(), reserved));
    }

    private Credit read(UUID account) {
        return jdbc.sql("""
                        select c.limit_value, c.limit_currency, coalesce(c.on_hold, false) as on_hold,
                            coalesce(c.version, 0) as version,
                            (select coalesce(sum(r.value), 0) from credit_reservation r
                             where r.account_id = a.id and r.currency = c.limit_currency) as exposure
                        from account a left join credit c on c.account_id = a.id
                        where a.id = :id""")
                .param("id", account)
                .query((row, number) -> credit(account, row))
                .optional()
                .orElseThrow(Problems::notFound);
    }

    private static Credit credit(UUID account, ResultSet row) throws SQLException {
        BigDecimal value = row.getBigDecimal("limit_value");
        Money limit = value == null ? null : new Money(value, row.getString("limit_currency"));
        Money exposure = limit == null ? null : new Money(row.getBigDecimal("exposure"), limit.currency());
        Money available = limit == null || exposure == null ? null : limit.minus(exposure);
        return new Credit(account, limit, row.getBoolean("on_hold"), exposure, available, row.getLong("version"));
    }

    record Reserved(UUID orderId, UUID accountId, Money amount) {}
}
