package io.tidewater.account.record;

import io.tidewater.platform.directory.Directory;
import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.sharing.Recipients;
import io.tidewater.platform.sharing.Share;
import io.tidewater.platform.sharing.ShareRequest;
import io.tidewater.platform.sharing.ShareTable;
import io.tidewater.platform.web.PageResponse;
import io.tidewater.platform.web.Representations;
import io.tidewater.platform.web.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Opens an account to further people, closes it again (P2), and hands it over (A5). */
@RestController
@RequestMapping("/api/v1/accounts/{id}")
class SharingController {

    private final Accounts accounts;
    private final EventLog events;
    private final ShareTable shares;

    SharingController(Accounts accounts, EventLog events, JdbcClient jdbc, Directory directory, Clock clock) {
        this.accounts = accounts;
        this.events = events;
        this.shares = new ShareTable(jdbc, Recipients.in(directory), clock, "account_share");
    }

    @PostMapping("/assign")
    ResponseEntity<AccountFact> assign(
            Person person, @PathVariable UUID id, Version version, @Valid @RequestBody Assignee to) {
        Account account = accounts.assign(person, new AccountId(id), version, to.userName());
        return Representations.ok(AccountFact.of(account), account.version());
    }

    /** With whom the account is shared; who of the staff works with it is no business of the customer. */
    @GetMapping("/shares")
    @PreAuthorize("!hasRole('customer')")
    PageResponse<Share> shares(Scope scope, @PathVariable UUID id) {
        accounts.get(scope, new AccountId(id));
        return PageResponse.of(shares.of(id));
    }

    @PostMapping("/shares")
    @Transactional
    public ResponseEntity<Opened> share(Person person, @PathVariable UUID id, @Valid @RequestBody ShareRequest with) {
        Account account = accounts.lockForChange(person, new AccountId(id));
        boolean changed = shares.grant(id, person, with);
        List<Share> all = shares.of(id);
        Share made = all.stream().filter(with::means).findFirst().orElseThrow();
        if (changed) {
            events.append(NewEvent.of("account.shared", account.id(), Shared.opened(id, made, all)));
        }
        return ResponseEntity.status(201).body(new Opened(id, made.userId(), made.userName(), made.orgPath()));
    }

    @DeleteMapping("/shares")
    @Transactional
    public PageResponse<Share> unshare(Person person, @PathVariable UUID id, @Valid @RequestBody ShareRequest with) {
        Account account = accounts.lockForChange(person, new AccountId(id));
        boolean changed = shares.revoke(id, with);
        List<Share> all = shares.of(id);
        if (changed) {
            events.append(NewEvent.of("account.shared", account.id(), Shared.closed(id, all)));
        }
        return PageResponse.of(all);
    }

    record Assignee(@NotBlank @Size(max = 200) String userName) {}

    /** To whom an account was opened: one person, or a unit and all below it. */
    record Opened(
            UUID accountId,
            @Nullable UUID userId,
            @Nullable String userName,
            @Nullable OrgPath unit) {}

    /**
     * With whom an account is shared by now, all of them, and who is new among them. Nobody is when it was closed to
     * somebody: a reader who looks at the new one only must not take them for let in.
     */
    record Shared(
            UUID accountId,
            @Nullable UUID userId,
            @Nullable String userName,
            @Nullable OrgPath unit,
            List<Share> shares) {

        static Shared opened(UUID account, Share to, List<Share> all) {
            return new Shared(account, to.userId(), to.userName(), to.orgPath(), all);
        }

        static Shared closed(UUID account, List<Share> all) {
            return new Shared(account, null, null, null, all);
        }
    }
}
