package io.tidewater.account.record;

import io.tidewater.platform.data.Instants;
import io.tidewater.platform.directory.Colleague;
import io.tidewater.platform.directory.Directory;
import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.web.Problems;
import io.tidewater.platform.web.Representations;
import io.tidewater.platform.web.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Opens an account to further people and hands it over (A5). */
@RestController
@RequestMapping("/api/v1/accounts/{id}")
class SharingController {

    private final Accounts accounts;
    private final Directory directory;
    private final EventLog events;
    private final JdbcClient jdbc;
    private final Clock clock;

    SharingController(Accounts accounts, Directory directory, EventLog events, JdbcClient jdbc, Clock clock) {
        this.accounts = accounts;
        this.directory = directory;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @PostMapping("/assign")
    ResponseEntity<AccountFact> assign(
            Person person, @PathVariable UUID id, Version version, @Valid @RequestBody Assignee to) {
        Account account = accounts.assign(person, new AccountId(id), version, to.userName());
        return Representations.ok(AccountFact.of(account), account.version());
    }

    @PostMapping("/shares")
    @Transactional
    public ResponseEntity<Share> share(Person person, @PathVariable UUID id, @Valid @RequestBody ShareRequest with) {
        Account account = accounts.lockForChange(person, new AccountId(id));
        Share share = share(account, with);
        jdbc.sql("""
                        insert into account_share (record_id, user_id, org_path, granted_by, granted_at)
                        values (:id, :user, cast(:unit as ltree), :by, :at)
                        on conflict do nothing""")
                .param("id", id)
                .param("user", share.userId())
                .param("unit", share.unit() == null ? null : share.unit().ltree())
                .param("by", person.id())
                .param("at", Instants.toSql(clock.instant()))
                .update();
        events.append(NewEvent.of("account.shared", account.id(), share));
        return ResponseEntity.status(201).body(share);
    }

    private Share share(Account account, ShareRequest with) {
        boolean byPerson = with.userName() != null;
        if (byPerson == (with.unit() != null)) {
            throw Problems.invalid("userName", "one-of", "userName, unit");
        }
        if (byPerson) {
            Colleague colleague = directory
                    .byUserName(String.valueOf(with.userName()))
                    .orElseThrow(() -> Problems.invalid("userName", "unknown"));
            return new Share(account.id().value(), colleague.id(), colleague.userName(), null);
        }
        OrgPath unit = with.unit();
        if (unit == null || !directory.hasUnit(unit)) {
            throw Problems.invalid("unit", "unknown");
        }
        return new Share(account.id().value(), null, null, unit);
    }

    record Assignee(@NotBlank @Size(max = 200) String userName) {}

    record ShareRequest(
            @Nullable @Size(max = 200) String userName,
            @Nullable OrgPath unit) {}

    /** With whom an account is shared: one person, or a unit and all below it. */
    record Share(
            UUID accountId,
            @Nullable UUID userId,
            @Nullable String userName,
            @Nullable OrgPath unit) {}
}
