package io.tidewater.account.importing;

import io.tidewater.account.record.Account;
import io.tidewater.account.record.AccountId;
import io.tidewater.account.record.Accounts;
import io.tidewater.account.record.Keeper;
import io.tidewater.account.record.ParentLinks;
import io.tidewater.platform.importing.RowOutcome;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.search.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Places a chunk of rows with few statements. A row whose name the importer knows already is merged into that account; a
 * parent that comes later in the file is linked when it comes.
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
        Map<String, AccountId> known = known(rows, scope);
        List<Accounts.Draft> drafts = new ArrayList<>();
        List<RowOutcome> outcomes = new ArrayList<>(rows.size());
        Map<AccountId, String> wanted = new HashMap<>();
        for (AccountRow row : rows) {
            String key = Folding.companyKey(row.profile().name());
            AccountId id = known.get(key);
            if (id == null) {
                id = AccountId.next();
                known.put(key, id);
                drafts.add(new Accounts.Draft(id, row.profile(), Keeper.maker(by), by.id(), Map.of()));
                outcomes.add(RowOutcome.created(id.value()));
            } else {
                outcomes.add(RowOutcome.merged(id.value()));
            }
            if (row.parent() != null) {
                wanted.put(id, row.parent());
            }
        }
        if (!drafts.isEmpty()) {
            accounts.addAll(drafts);
        }
        parents.want(wanted);
        parents.link(scope, known.keySet());
        return outcomes;
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
