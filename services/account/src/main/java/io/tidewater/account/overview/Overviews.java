package io.tidewater.account.overview;

import io.tidewater.account.record.Account;
import io.tidewater.account.record.AccountFact;
import io.tidewater.platform.data.Instants;
import io.tidewater.platform.data.Money;
import io.tidewater.platform.event.ConsumerProgress;
import io.tidewater.platform.scope.ProtectedTable;
import io.tidewater.platform.scope.Roles;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.scope.SqlPredicate;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts an account's overview together; every linked record is shown by its own scope, not by the account's. */
@Service
@Transactional(readOnly = true)
class Overviews {

    private static final int ITEMS = 20;
    private static final int TIMELINE = 50;

    private static final ProtectedTable LINKED = ProtectedTable.aliased("r")
            .creator("created_by")
            .pooledFor(Roles.SALES_REP, Roles.TELESALES, Roles.SALES_MANAGER)
            .customerAccount("account_id")
            .build();

    private final JdbcClient jdbc;
    private final ConsumerProgress progress;

    Overviews(JdbcClient jdbc, ConsumerProgress progress) {
        this.jdbc = jdbc;
        this.progress = progress;
    }

    Overview of(Scope scope, Account account) {
        UUID id = account.id().value();
        Map<String, List<Overview.Item>> items = items(scope, id);
        return new Overview(
                AccountFact.of(account),
                contacts(id),
                section(items.get("lead")),
                section(items.get("opportunity")),
                section(items.get("order")),
                section(items.get("ticket")),
                timeline(scope, id),
                progress.caughtUpAt(OverviewFeed.NAME));
    }

    private Map<String, List<Overview.Item>> items(Scope scope, UUID account) {
        SqlPredicate visible = LINKED.visibleTo(scope);
        return jdbc
                .sql("select r.* from linked_record r where r.account_id = :account and " + visible.sql()
                        + " order by r.updated_at desc")
                .params(visible.params())
                .param("account", account)
                .query((row, number) -> Map.entry(row.getString("kind"), item(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Overview.Section section(@Nullable List<Overview.Item> items) {
        if (items == null) {
            return new Overview.Section(0, List.of(), List.of());
        }
        Map<String, Money> sums = new TreeMap<>();
        for (Overview.Item item : items) {
            if (item.amount() != null) {
                sums.merge(item.amount().currency(), item.amount(), Money::plus);
            }
        }
        return new Overview.Section(
                items.size(),
                new ArrayList<>(sums.values()),
                items.stream().limit(ITEMS).toList());
    }

    private List<Overview.Person> contacts(UUID account) {
        return jdbc.sql("select id, name, title, phone, email from contact where account_id = :account order by created_at")
                .param("account", account)
                .query((row, number) -> new Overview.Person(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("title"),
                        row.getString("phone"),
                        row.getString("email")))
                .list();
    }

    private List<Overview.Entry> timeline(Scope scope, UUID account) {
        SqlPredicate visible = LINKED.visibleTo(scope);
        return jdbc.sql("select r.* from timeline_entry r where r.account_id = :account and " + visible.sql()
                        + " order by r.at desc limit " + TIMELINE)
                .params(visible.params())
                .param("account", account)
                .query((row, number) -> new Overview.Entry(
                        row.getObject("event_id", UUID.class),
                        row.getString("kind"),
                        row.getObject("record_id", UUID.class),
                        row.getString("event"),
                        row.getString("title"),
                        row.getString("actor"),
                        Instants.require(row, "at")))
                .list();
    }

    private static Overview.Item item(ResultSet row) throws SQLException {
        BigDecimal value = row.getBigDecimal("value");
        String currency = row.getString("currency");
        return new Overview.Item(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("state"),
                value == null || currency == null ? null : new Money(value, currency),
                row.getString("owner_user_name"),
                Instants.require(row, "updated_at"));
    }
}
