package io.tidewater.account.activity;

import io.tidewater.platform.data.Columns;
import io.tidewater.platform.data.Ids;
import io.tidewater.platform.data.Instants;
import io.tidewater.platform.directory.Colleague;
import io.tidewater.platform.directory.Directory;
import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.ProtectedTable;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.scope.SqlPredicate;
import io.tidewater.platform.web.Problems;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people are to do (A7). */
@Service
@Transactional
class Tasks {

    static final ProtectedTable PROTECTED =
            ProtectedTable.aliased("t").creator("created_by").build();
    static final String COLUMNS = Columns.of("t", """
            id title due_at done_at about_type about_id owner_id owner_user_name org_path partner_id
            created_by version created_at""") + ", t.org_path::text as org_path_text";

    private final JdbcClient jdbc;
    private final Directory directory;
    private final EventLog events;
    private final Clock clock;

    Tasks(JdbcClient jdbc, Directory directory, EventLog events, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    Task add(Person by, String title, @Nullable Instant dueAt, @Nullable About about, @Nullable String assignee) {
        Task task = assignee == null || assignee.equals(by.userName())
                ? task(by, title, dueAt, about, by.id(), by.userName(), Homes.unit(by))
                : forColleague(by, title, dueAt, about, assignee);
        jdbc.sql("""
                        insert into task (id, title, due_at, about_type, about_id, owner_id, owner_user_name, org_path,
                            partner_id, created_by, created_at)
                        values (:id, :title, :due, :aboutType, :aboutId, :owner, :userName, cast(:unit as ltree), :partner,
                            :by, :at)""")
                .param("id", task.id())
                .param("title", task.title())
                .param("due", Instants.toSql(task.dueAt()))
                .param("aboutType", about == null ? null : about.type())
                .param("aboutId", about == null ? null : about.id())
                .param("owner", task.ownerId())
                .param("userName", task.ownerUserName())
                .param("unit", task.orgPath().ltree())
                .param("partner", task.partnerId())
                .param("by", task.createdBy())
                .param("at", Instants.toSql(task.createdAt()))
                .update();
        events.append(NewEvent.of("task.assigned", task.id(), task));
        return task;
    }

    /** Done by the person it is for; doing it twice changes nothing. */
    Task done(Person person, UUID id) {
        SqlPredicate visible = PROTECTED.visibleTo(Scope.of(person));
        Task task = jdbc.sql(
                        "select " + COLUMNS + " from task t where t.id = :id and " + visible.sql() + " for update of t")
                .params(visible.params())
                .param("id", id)
                .query(Tasks::read)
                .optional()
                .orElseThrow(Problems::notFound);
        if (!task.ownerId().equals(person.id())) {
            throw Problems.forbidden();
        }
        if (task.doneAt() != null) {
            return task;
        }
        Instant now = clock.instant();
        jdbc.sql("update task set done_at = :now, version = version + 1 where id = :id")
                .param("now", Instants.toSql(now))
                .param("id", id)
                .update();
        Task done = new Task(
                task.id(),
                task.title(),
                task.dueAt(),
                now,
                task.about(),
                task.ownerId(),
                task.ownerUserName(),
                task.orgPath(),
                task.partnerId(),
                task.createdBy(),
                task.version() + 1,
                task.createdAt());
        events.append(NewEvent.of("task.done", done.id(), done));
        return done;
    }

    /** The open tasks of a person about records of a type become another's; of none when nobody knows the other. */
    void handOver(String from, String to, String aboutType) {
        Colleague taker = directory.byUserName(to).orElse(null);
        OrgPath unit = taker == null ? null : taker.unit();
        if (taker == null || unit == null) {
            return;
        }
        List<Task> moved = jdbc.sql("""
                        update task t set owner_id = :owner, owner_user_name = :to, org_path = cast(:unit as ltree),
                            version = version + 1
                        where owner_user_name = :from and about_type = :about and done_at is null
                        returning """ + " " + COLUMNS)
                .param("owner", taker.id())
                .param("to", taker.userName())
                .param("unit", unit.ltree())
                .param("from", from)
                .param("about", aboutType)
                .query(Tasks::read)
                .list();
        events.append(moved.stream()
                .map(task -> NewEvent.of("task.assigned", task.id(), task))
                .toList());
    }

    private Task forColleague(
            Person by, String title, @Nullable Instant dueAt, @Nullable About about, String assignee) {
        Colleague colleague = directory
                .byUserName(assignee)
                .filter(person -> by.isStaff() && person.unit() != null)
                .orElseThrow(() -> Problems.invalid("assigneeUserName", "unknown"));
        OrgPath unit = colleague.unit() == null ? Homes.unit(by) : colleague.unit();
        return task(by, title, dueAt, about, colleague.id(), colleague.userName(), unit);
    }

    private Task task(
            Person by,
            String title,
            @Nullable Instant dueAt,
            @Nullable About about,
            UUID owner,
            String userName,
            OrgPath unit) {
        return new Task(
                Ids.next(),
                title,
                dueAt,
                null,
                about,
                owner,
                userName,
                unit,
                by.partnerId(),
                by.id(),
                0,
                clock.instant());
    }

    static Task read(ResultSet row, int number) throws SQLException {
        UUID about = row.getObject("about_id", UUID.class);
        return new Task(
                row.getObject("id", UUID.class),
                row.getString("title"),
                Instants.read(row, "due_at"),
                Instants.read(row, "done_at"),
                about == null ? null : new About(row.getString("about_type"), about),
                row.getObject("owner_id", UUID.class),
                row.getString("owner_user_name"),
                OrgPath.ofLtree(row.getString("org_path_text")),
                row.getString("partner_id"),
                row.getObject("created_by", UUID.class),
                row.getLong("version"),
                Instants.require(row, "created_at"));
    }
}
