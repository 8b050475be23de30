package io.tidewater.account.importing;

import io.tidewater.account.record.Account;
import io.tidewater.account.record.AccountId;
import io.tidewater.account.record.Accounts;
import io.tidewater.account.record.Keeper;
import io.tidewater.account.record.ParentLinks;
import io.tidewater.account.record.Profile;
import io.tidewater.platform.importing.RowOutcome;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.search.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Places a chunk of rows with few statements. A row whose name the importer knows already is merged into that account and
 * fills what it lacks; a parent that comes later in the file is linked when it comes.
 */
@Component
class ChunkPlacement {

    private final Accounts accounts;
    private final ParentLinks parents;

    ChunkPlacement(Accounts accounts, ParentLinks parents) {
        this.accounts = accounts;
        this.parents = parents;
    }

    List<RowOutcome> place(List<AccountRow> rows, Person by) {
        Scope scope = Scope.of(by);
        Map<String, AccountId> ids = known(rows, scope);
        Map<AccountId, Profile> told = new LinkedHashMap<>();
        Map<AccountId, Profile> added = new LinkedHashMap<>();
        Map<AccountId, String> wanted = new HashMap<>();
        List<RowOutcome> outcomes = new ArrayList<>(rows.size());
        for (AccountRow row : rows) {
            AccountId id = ids.get(row.key());
            if (id == null) {
                id = AccountId.next();
                ids.put(row.key(), id);
                added.put(id, row.profile());
                outcomes.add(RowOutcome.created(id.value()));
            } else {
                (added.containsKey(id) ? added : told).merge(id, row.profile(), Profile::completedBy);
                outcomes.add(RowOutcome.merged(id.value()));
            }
            if (row.parent() != null) {
                wanted.put(id, row.parent());
            }
        }
        add(added, by);
        accounts.complete(by, told);
        parents.want(wanted);
        parents.link(scope, ids.keySet());
        return outcomes;
    }

    private void add(Map<AccountId, Profile> added, Person by) {
        if (!added.isEmpty()) {
            accounts.addAll(added.entrySet().stream()
                    .map(entry ->
                            new Accounts.Draft(entry.getKey(), entry.getValue(), Keeper.maker(by), by.id(), Map.of()))
                    .toList());
        }
    }

    private Map<String, AccountId> known(List<AccountRow> rows, Scope scope) {
        Map<String, AccountId> known = new HashMap<>();
        List<String> names = rows.stream().map(row -> row.profile().name()).toList();
        for (Account account : accounts.named(scope, names)) {
            known.putIfAbsent(Folding.companyKey(account.profile().name()), account.id());
        }
        return known;
    }
}
