package io.tidewater.account.overview;

import io.tidewater.account.record.Account;
import io.tidewater.account.record.AccountFact;
import io.tidewater.platform.event.ConsumerProgress;
import io.tidewater.platform.scope.Scope;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts an account's overview together; every linked record is shown by its own scope, not by the account's. */
@Service
@Transactional(readOnly = true)
class Overviews {

    private static final Overview.Section NOTHING = new Overview.Section(0, List.of(), List.of());

    private final LinkedView linked;
    private final JdbcClient jdbc;
    private final ConsumerProgress progress;

    Overviews(LinkedView linked, JdbcClient jdbc, ConsumerProgress progress) {
        this.linked = linked;
        this.jdbc = jdbc;
        this.progress = progress;
    }

    Overview of(Scope scope, Account account) {
        UUID id = account.id().value();
        Map<String, Overview.Section> sections = linked.sections(scope, id);
        return new Overview(
                AccountFact.of(account),
                contacts(id),
                sections.getOrDefault("lead", NOTHING),
                sections.getOrDefault("opportunity", NOTHING),
                sections.getOrDefault("order", NOTHING),
                sections.getOrDefault("ticket", NOTHING),
                linked.timeline(scope, id),
                progress.caughtUpAt(OverviewFeed.NAME));
    }

    private List<Overview.Person> contacts(UUID account) {
        return jdbc.sql(
                        "select id, name, title, phone, email from contact where account_id = :account order by created_at")
                .param("account", account)
                .query((row, number) -> new Overview.Person(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("title"),
                        row.getString("phone"),
                        row.getString("email")))
                .list();
    }
}
