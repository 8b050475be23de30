package io.tidewater.account.overview;

import io.tidewater.platform.data.Columns;
import io.tidewater.platform.data.Instants;
import io.tidewater.platform.data.Money;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.scope.SqlPredicate;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what other services told of an account, as far as a scope holds it. */
@Repository
class LinkedView {

    private static final String LINKED = Columns.of("r", """
            id kind account_id number title state value currency owner_id owner_user_name org_path
            partner_id created_by version updated_at""");

    private static final int ITEMS = 20;
    private static final int TIMELINE = 50;

    private final JdbcClient jdbc;

    LinkedView(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A section for each kind there is something of. */
    Map<String, Overview.Section> sections(Scope scope, UUID account) {
        Map<String, List<Overview.Item>> newest = newest(scope, account);
        Map<String, Overview.Section> sections = new HashMap<>();
        totals(scope, account)
                .forEach((kind, totals) -> sections.put(
                        kind,
                        new Overview.Section(
                                totals.stream().mapToLong(Total::count).sum(),
                                totals.stream()
                                        .flatMap(total -> total.sum().stream())
                                        .toList(),
                                newest.getOrDefault(kind, List.of()))));
        return sections;
    }

    List<Overview.Entry> timeline(Scope scope, UUID account) {
        SqlPredicate visible = LinkedScope.visibleTo(scope);
        return jdbc.sql("select t.event_id, t.kind, t.record_id, t.event, t.title, t.actor, t.at"
                        + " from timeline_entry t join linked_record r on r.id = t.record_id "
                        + "where t.account_id = :account and (" + visible.sql() + ") order by t.at desc limit "
                        + TIMELINE)
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

    private Map<String, List<Overview.Item>> newest(Scope scope, UUID account) {
        SqlPredicate visible = LinkedScope.visibleTo(scope);
        return jdbc
                .sql("select * from (select " + LINKED + ", row_number() over (partition by r.kind "
                        + "order by r.updated_at desc, r.id) as place from linked_record r where r.account_id = :account "
                        + "and (" + visible.sql() + ")) n where n.place <= " + ITEMS + " order by n.kind, n.place")
                .params(visible.params())
                .param("account", account)
                .query((row, number) -> Map.entry(row.getString("kind"), item(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private Map<String, List<Total>> totals(Scope scope, UUID account) {
        SqlPredicate visible = LinkedScope.visibleTo(scope);
        return jdbc
                .sql("select r.kind, r.currency, count(*) as count, sum(r.value) as value from linked_record r "
                        + "where r.account_id = :account and (" + visible.sql()
                        + ") group by r.kind, r.currency order by r.kind, r.currency")
                .params(visible.params())
                .param("account", account)
                .query((row, number) -> new Total(
                        row.getString("kind"),
                        row.getLong("count"),
                        amount(row).stream().toList()))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Total::kind));
    }

    private static Overview.Item item(ResultSet row) throws SQLException {
        return new Overview.Item(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("state"),
                amount(row).orElse(null),
                row.getString("owner_user_name"),
                Instants.require(row, "updated_at"));
    }

    private static Optional<Money> amount(ResultSet row) throws SQLException {
        BigDecimal value = row.getBigDecimal("value");
        String currency = row.getString("currency");
        return value == null || currency == null ? Optional.empty() : Optional.of(new Money(value, currency));
    }

    /** What the records of a kind in one currency, or in none, come to. */
    private record Total(String kind, long count, List<Money> sum) {}
}
