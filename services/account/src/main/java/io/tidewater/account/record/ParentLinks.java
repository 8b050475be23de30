package io.tidewater.account.record;

import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.scope.SqlPredicate;
import io.tidewater.platform.search.Folding;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** Links accounts to parents that are known only by name and may come later. */
@Repository
public class ParentLinks {

    private static final int MOST = 1000;

    private final NamedParameterJdbcTemplate jdbc;
    private final AccountStore store;
    private final Accounts accounts;
    private final Clock clock;

    ParentLinks(NamedParameterJdbcTemplate jdbc, AccountStore store, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Remembers the names of parents until {@link #link} finds them. */
    public void want(Map<AccountId, String> parents) {
        jdbc.batchUpdate(
                """
                insert into wanted_parent (account_id, name, name_key) values (:account, :name, :key)
                on conflict (account_id) do update set name = excluded.name, name_key = excluded.name_key""",
                parents.entrySet().stream()
                        .map(entry -> new MapSqlParameterSource()
                                .addValue("account", entry.getKey().value())
                                .addValue("name", entry.getValue())
                                .addValue("key", Folding.companyKey(entry.getValue())))
                        .toArray(MapSqlParameterSource[]::new));
    }

    /** Links what waits for one of these names, or what waits and whose parent is there by now, within the scope. */
    public void link(Scope scope, Collection<String> nameKeys) {
        List<Found> found;
        do {
            found = waiting(AccountTable.visibleTo(scope), nameKeys);
            save(found);
        } while (found.size() == MOST);
    }

    /** One parent for each account that waits: of several by the same name the oldest. */
    private List<Found> waiting(SqlPredicate visible, Collection<String> nameKeys) {
        return jdbc.query(
                """
                select distinct on (w.account_id) w.account_id, a.id as parent_id, a.name as parent_name
                from wanted_parent w join account a on a.name_key = w.name_key and a.id <> w.account_id
                where (w.name_key = any(:keys) or w.account_id in (select id from account c where c.name_key = any(:keys)))
                    and """ + " " + visible.sql() + " order by w.account_id, a.created_at, a.id limit " + MOST,
                new MapSqlParameterSource(visible.params()).addValue("keys", nameKeys.toArray(String[]::new)),
                (row, number) -> new Found(
                        row.getObject("account_id", UUID.class),
                        row.getObject("parent_id", UUID.class),
                        row.getString("parent_name")));
    }

    private void save(List<Found> found) {
        List<Account> before = new ArrayList<>();
        List<Account> after = new ArrayList<>();
        for (Found link : found) {
            store.lock(Accounts.SYSTEM, new AccountId(link.account())).ifPresent(account -> {
                before.add(account);
                after.add(account.under(new AccountId(link.parent()), link.name(), clock.instant()));
            });
        }
        if (!after.isEmpty()) {
            accounts.saveAll(before, after, "account.changed");
        }
        jdbc.update(
                "delete from wanted_parent where account_id = any(:ids)",
                Map.of("ids", found.stream().map(Found::account).toArray(UUID[]::new)));
    }

    private record Found(UUID account, UUID parent, String name) {}
}
