package io.tidewater.account.record;

import io.tidewater.platform.directory.Directory;
import io.tidewater.platform.event.Changes;
import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Roles;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.search.Folding;
import io.tidewater.platform.web.Problems;
import io.tidewater.platform.web.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to accounts: every change of one goes through here, with its event. */
@Service
@Transactional
public class Accounts {

    /** Sees and changes everything; for work that no person asked for. */
    public static final Scope SYSTEM =
            Scope.of(new Person(new UUID(0, 0), "system", "System", Set.of(Roles.SERVICE), List.of(), null, null));

    private final AccountStore store;
    private final EventLog events;
    private final Directory directory;
    private final Clock clock;

    Accounts(AccountStore store, EventLog events, Directory directory, Clock clock) {
        this.store = store;
        this.events = events;
        this.directory = directory;
        this.clock = clock;
    }

    /** The account, if the scope holds it; else 404. */
    @Transactional(readOnly = true)
    public Account get(Scope scope, AccountId id) {
        return store.find(scope, id).orElseThrow(Problems::notFound);
    }

    /** The account, if the scope holds it. */
    @Transactional(readOnly = true)
    public Optional<Account> find(Scope scope, AccountId id) {
        return store.find(scope, id);
    }

    /** Accounts in scope that go by one of these names, legal form and spelling aside. */
    @Transactional(readOnly = true)
    public List<Account> named(Scope scope, Collection<String> names) {
        return store.sameNames(
                scope, names.stream().map(Folding::companyKey).distinct().toList());
    }

    /** Adds an account and tells of it. */
    public Account add(Profile profile, Keeper keeper, @Nullable UUID createdBy, Map<String, Object> custom) {
        return addAll(List.of(new Draft(AccountId.next(), profile, keeper, createdBy, custom)))
                .getFirst();
    }

    /** Adds accounts with as few statements as one. */
    public List<Account> addAll(List<Draft> drafts) {
        Instant now = clock.instant();
        List<String> numbers = store.nextNumbers(drafts.size());
        List<Account> accounts = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            accounts.add(new Account(
                    draft.id(),
                    numbers.get(i),
                    draft.profile(),
                    draft.keeper(),
                    null,
                    null,
                    draft.createdBy(),
                    draft.custom(),
                    0,
                    now,
                    now));
        }
        store.insert(accounts);
        events.append(accounts.stream()
                .map(account -> NewEvent.of("account.created", account.id(), AccountFact.of(account)))
                .toList());
        return accounts;
    }

    /** Writes accounts that were read in this transaction and changed since, and tells of each. */
    public void saveAll(List<Account> before, List<Account> after, String event) {
        store.update(after);
        List<NewEvent> told = new ArrayList<>(after.size());
        for (int i = 0; i < after.size(); i++) {
            AccountFact fact = AccountFact.of(after.get(i));
            told.add(NewEvent.of(event, fact.id(), fact)
                    .withChanges(Changes.between(AccountFact.of(before.get(i)), fact)));
        }
        events.append(told);
    }

    Account edit(Person person, AccountId id, Version version, UnaryOperator<AccountEdit> change) {
        Account before = lockForChange(person, id);
        version.check(before.version(), () -> AccountFact.of(before));
        AccountEdit edit = change.apply(AccountEdit.of(before));
        Account after = before.edited(edit.over(before.profile()), edit.customFields(), clock.instant());
        saveAll(List.of(before), List.of(after), "account.changed");
        return after;
    }

    Account assign(Person person, AccountId id, Version version, String userName) {
        Account before = store.lock(Scope.of(person), id).orElseThrow(Problems::notFound);
        if (!leads(person, before)) {
            throw Problems.forbidden();
        }
        version.check(before.version(), () -> AccountFact.of(before));
        Keeper to = directory
                .byUserName(userName)
                .filter(colleague ->
                        colleague.unit() != null && (person.has(Roles.ADMIN) || person.manages(colleague.unit())))
                .map(colleague -> before.keeper().handedTo(colleague))
                .orElseThrow(() -> Problems.invalid("userName", "unknown"));
        Account after = before.keptBy(to, clock.instant());
        saveAll(List.of(before), List.of(after), "account.assigned");
        return after;
    }

    /** Takes back an account that was not changed since it was made, nor touched otherwise; true when it was taken back. */
    public boolean withdraw(AccountId id, BooleanSupplier untouched) {
        return store.lock(SYSTEM, id)
                .filter(account -> account.version() == 0 && untouched.getAsBoolean())
                .map(account -> {
                    Account gone = account.withStatus(Profile.WITHDRAWN, clock.instant());
                    saveAll(List.of(account), List.of(gone), "account.withdrawn");
                    return true;
                })
                .orElse(false);
    }

    /** The account for a change by this person: 404 out of scope, 403 for those who only look. */
    public Account lockForChange(Person person, AccountId id) {
        Account account = store.lock(Scope.of(person), id).orElseThrow(Problems::notFound);
        if (!mayChange(person, account)) {
            throw Problems.forbidden();
        }
        return account;
    }

    /** Adds what is told of accounts to what is known, where the person may change them. */
    public void complete(Person person, Map<AccountId, Profile> told) {
        List<Account> before = new ArrayList<>();
        List<Account> after = new ArrayList<>();
        told.forEach((id, profile) -> store.lock(Scope.of(person), id)
                .filter(account -> mayChange(person, account))
                .filter(account -> !account.profile().completedBy(profile).equals(account.profile()))
                .ifPresent(account -> {
                    before.add(account);
                    after.add(
                            account.edited(account.profile().completedBy(profile), account.custom(), clock.instant()));
                }));
        if (!after.isEmpty()) {
            saveAll(before, after, "account.changed");
        }
    }

    private static boolean mayChange(Person person, Account account) {
        boolean owns = person.id().equals(account.keeper().id()) || person.id().equals(account.createdBy());
        boolean partners = person.partnerId() != null
                && person.partnerId().equals(account.keeper().partnerId());
        return owns || partners || leads(person, account) || person.has(Roles.SERVICE);
    }

    private static boolean leads(Person person, Account account) {
        return person.has(Roles.ADMIN) || person.manages(account.keeper().unit());
    }

    /** An account about to be added. */
    public record Draft(
            AccountId id,
            Profile profile,
            Keeper keeper,
            @Nullable UUID createdBy,
            Map<String, Object> custom) {}
}
