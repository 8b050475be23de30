package io.tidewater.testkit.scope;

import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.ProtectedTable;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.scope.SqlPredicate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How PostgreSQL would find what people see of a table too large to be read whole. A single way of seeing a record that no index
 * answers makes it read all records for somebody who sees one.
 */
public final class ScopePlans {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    /** Plans of this database. */
    public ScopePlans(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * The plans that do not begin with indexes, by who asks; empty when all is well.
     *
     * @param from the table with its alias
     */
    public TreeMap<String, String> withoutIndexes(String from, ProtectedTable table) {
        var plans = new TreeMap<String, String>();
        for (Person person : people()) {
            if (!table.isRegionWide(person)) {
                String plan = plan(from, table.visibleTo(Scope.of(person)));
                if (!plan.contains("Index Cond") || plan.contains("Seq Scan on " + from.split("\\s")[0] + " ")) {
                    plans.put(person.userName(), plan);
                }
            }
        }
        return plans;
    }

    private String plan(String from, SqlPredicate visible) {
        return transaction.execute(status -> {
            jdbc.sql("set local enable_seqscan = off").update();
            // Without these every index can be read whole, with the condition as a filter.
            jdbc.sql("set local enable_indexscan = off").update();
            jdbc.sql("set local enable_indexonlyscan = off").update();
            return jdbc
                    .sql("explain select 1 from " + from + " where " + visible.sql())
                    .params(visible.params())
                    .query(String.class)
                    .stream()
                    .collect(Collectors.joining("\n"));
        });
    }

    private static List<Person> people() {
        return List.of(
                person("sales-rep", null, null),
                person("sales-manager", null, null),
                person("telesales", null, null),
                person("partner", "harbour-partners", null),
                person("customer", null, UUID.randomUUID()));
    }

    private static Person person(String role, @Nullable String partner, @Nullable UUID account) {
        boolean staff = partner == null && account == null;
        List<OrgPath> units = staff ? List.of(OrgPath.of("/sales/east/team-1")) : List.of();
        return new Person(UUID.randomUUID(), role, role, Set.of(role), units, partner, account);
    }
}
