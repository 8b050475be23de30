package io.tidewater.account.contact;

import io.tidewater.account.record.AccountId;
import io.tidewater.account.record.AccountTable;
import io.tidewater.account.record.Accounts;
import io.tidewater.platform.data.Columns;
import io.tidewater.platform.data.Ids;
import io.tidewater.platform.data.Instants;
import io.tidewater.platform.event.Changes;
import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.scope.SqlPredicate;
import io.tidewater.platform.search.SearchVector;
import io.tidewater.platform.web.ProblemException;
import io.tidewater.platform.web.Problems;
import io.tidewater.platform.web.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people in accounts; whoever sees the account sees them. */
@Service
@Transactional
public class Contacts {

    static final String COLUMNS = Columns.of("c", """
            id account_id name title role phone email user_name note version created_at updated_at""");

    static final String FROM = "contact c join account a on a.id = c.account_id";

    private static final int FETCHED = 500;

    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final EventLog events;
    private final Clock clock;

    Contacts(Accounts accounts, JdbcClient jdbc, EventLog events, Clock clock) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Adds a contact for work that no person asked for, and gives its id. */
    public UUID addBySystem(AccountId account, String name, @Nullable String phone, @Nullable String email) {
        return insert(new ContactRequest(account.value(), name, null, null, phone, email, null, null))
                .id();
    }

    Contact add(Person person, ContactRequest request) {
        try {
            accounts.lockForChange(person, new AccountId(request.accountId()));
        } catch (ProblemException refusal) {
            if (refusal.status().value() == 404) {
                throw Problems.invalid("accountId", "unknown");
            }
            throw refusal;
        }
        return insert(request);
    }

    /** The account's row is locked while a contact of it changes, so edits of one contact come in turn. */
    Contact edit(Person person, UUID id, Version version, UnaryOperator<ContactEdit> change) {
        accounts.lockForChange(person, new AccountId(get(Scope.of(person), id).accountId()));
        Contact before = get(Scope.of(person), id);
        version.check(before.version(), () -> before);
        Contact after = before.edited(change.apply(ContactEdit.of(before)), clock.instant());
        write(after, """
                update contact set name = :name, title = :title, role = :role, phone = :phone, email = :email,
                    user_name = :userName, note = :note, search = cast(:search as tsvector), version = :version,
                    updated_at = :updatedAt
                where id = :id and account_id = :account and created_at = :createdAt""");
        events.append(NewEvent.of("contact.changed", after.id(), after).withChanges(Changes.between(before, after)));
        return after;
    }

    @Transactional(readOnly = true)
    Contact get(Scope scope, UUID id) {
        SqlPredicate visible = AccountTable.visibleTo(scope);
        return jdbc.sql("select " + COLUMNS + " from " + FROM + " where c.id = :id and " + visible.sql())
                .params(visible.params())
                .param("id", id)
                .query(Contacts::read)
                .optional()
                .orElseThrow(Problems::notFound);
    }

    /** Every contact; to be closed, within a transaction. */
    Stream<Contact> streamAll() {
        return jdbc
                .sql("select " + COLUMNS + " from contact c order by c.id")
                .withFetchSize(FETCHED)
                .query(Contacts::read)
                .stream();
    }

    private Contact insert(ContactRequest request) {
        Instant now = clock.instant();
        Contact contact = new Contact(
                Ids.next(),
                request.accountId(),
                request.name().strip(),
                request.title(),
                request.role(),
                request.phone(),
                request.email(),
                request.userName(),
                request.note(),
                0,
                now,
                now);
        write(contact, """
                insert into contact (id, account_id, name, title, role, phone, email, user_name, note, search, version,
                    created_at, updated_at)
                values (:id, :account, :name, :title, :role, :phone, :email, :userName, :note, cast(:search as tsvector),
                    :version, :createdAt, :updatedAt)""");
        events.append(NewEvent.of("contact.created", contact.id(), contact));
        return contact;
    }

    private void write(Contact contact, String sql) {
        jdbc.sql(sql)
                .param("id", contact.id())
                .param("account", contact.accountId())
                .param("name", contact.name())
                .param("title", contact.title())
                .param("role", contact.role())
                .param("phone", contact.phone())
                .param("email", contact.email())
                .param("userName", contact.userName())
                .param("note", contact.note())
                .param(
                        "search",
                        SearchVector.builder()
                                .add(contact.name())
                                .phone(contact.phone())
                                .email(contact.email())
                                .build())
                .param("version", contact.version())
                .param("createdAt", Instants.toSql(contact.createdAt()))
                .param("updatedAt", Instants.toSql(contact.updatedAt()))
                .update();
    }

    static Contact read(ResultSet row, int number) throws SQLException {
        return new Contact(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("name"),
                row.getString("title"),
                row.getString("role"),
                row.getString("phone"),
                row.getString("email"),
                row.getString("user_name"),
                row.getString("note"),
                row.getLong("version"),
                Instants.require(row, "created_at"),
                Instants.require(row, "updated_at"));
    }
}
