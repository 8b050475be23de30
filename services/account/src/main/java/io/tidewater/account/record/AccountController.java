package io.tidewater.account.record;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import io.tidewater.platform.custom.LooseValues;
import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.RecordedEvent;
import io.tidewater.platform.list.ListReader;
import io.tidewater.platform.list.ListSource;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.web.Bodies;
import io.tidewater.platform.web.ListQuery;
import io.tidewater.platform.web.PageResponse;
import io.tidewater.platform.web.Representations;
import io.tidewater.platform.web.Version;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Lists, shows, makes and edits accounts. */
@RestController
@RequestMapping("/api/v1/accounts")
class AccountController {

    private static final int HISTORY_PAGE = 200;
    private static final String CREDIT = "credit.";

    private final Accounts accounts;
    private final EventLog events;
    private final ListReader<AccountFact> list;
    private final Bodies bodies;

    AccountController(Accounts accounts, EventLog events, JdbcClient jdbc, Bodies bodies) {
        this.accounts = accounts;
        this.bodies = bodies;
        this.events = events;
        this.list = new ListReader<>(
                jdbc,
                ListSource.newestFirst(
                        AccountTable.TYPE,
                        AccountTable.PROTECTED,
                        AccountTable.COLUMNS,
                        "account a",
                        "a.search",
                        (row, number) -> AccountFact.of(AccountTable.read(row, number))));
    }

    @GetMapping
    PageResponse<AccountFact> list(Scope scope, ListQuery query) {
        return list.read(scope, query, AccountTable.PRESENT);
    }

    @PostMapping
    @PreAuthorize("hasAnyRole('sales-rep', 'sales-manager', 'telesales', 'partner', 'admin')")
    ResponseEntity<Created> add(Person person, @Valid @RequestBody AccountRequest request) {
        List<Named> same = accounts.named(Scope.of(person), List.of(request.name())).stream()
                .map(Named::of)
                .toList();
        Map<String, Object> custom = LooseValues.checked(request.custom());
        Account account = accounts.add(request.profile(), Keeper.maker(person), person.id(), custom);
        return Representations.created(
                "/api/v1/accounts/" + account.id(), new Created(AccountFact.of(account), same), account.version());
    }

    @GetMapping("/{id}")
    ResponseEntity<AccountFact> get(Scope scope, @PathVariable UUID id) {
        return answer(accounts.get(scope, new AccountId(id)));
    }

    @PatchMapping("/{id}")
    ResponseEntity<AccountFact> edit(
            Person person,
            @PathVariable UUID id,
            Version version,
            @RequestBody @Schema(implementation = AccountEdit.class) ObjectNode body) {
        return answer(accounts.edit(
                person, new AccountId(id), version, current -> bodies.merge(current, body, AccountEdit.class)));
    }

    /** Every change with who, when, old and new values, newest first; credit is no business of partners. */
    @GetMapping("/{id}/history")
    @PreAuthorize("!hasRole('customer')")
    PageResponse<RecordedEvent> history(Scope scope, @PathVariable UUID id) {
        Account account = accounts.get(scope, new AccountId(id));
        boolean outsider = !scope.person().isStaff();
        return PageResponse.of(events.history(account.id().toString(), HISTORY_PAGE, null).stream()
                .filter(event -> !outsider || !event.type().startsWith(CREDIT))
                .toList());
    }

    private static ResponseEntity<AccountFact> answer(Account account) {
        return Representations.ok(AccountFact.of(account), account.version());
    }

    /** The new account, with accounts the caller may see that go by the same name. */
    record Created(@JsonUnwrapped AccountFact account, List<Named> duplicates) {}

    record Named(UUID id, String number, String name) {

        static Named of(Account account) {
            return new Named(
                    account.id().value(), account.number(), account.profile().name());
        }
    }
}
