package io.tidewater.platform.job;

import io.tidewater.platform.data.Columns;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Roles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The job table as people use it: everybody their own jobs, administrators all. */
final class JobStore {

    static final String COLUMNS = Columns.of("job", """
            id kind state owner_id owner_user_name org_path person params cursor counts total worked_ms
            cancel_requested not_before lease_by lease_until attempt created_at started_at finished_at
            result error""");

    private static final String SEEN = "(owner_id = :me or :all)";

    private final JdbcClient jdbc;
    private final JobRows rows;

    JobStore(JdbcClient jdbc, JobRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    void insert(JobId id, NewJob job) {
        Person person = job.person();
        OrgPath unit = person.homeUnit();
        jdbc.sql("insert into job_turn (owner_id) values (?) on conflict do nothing")
                .params(person.id())
                .update();
        jdbc.sql("""
                insert into job (id, kind, state, owner_id, owner_user_name, org_path, person, params, counts, total,
                    not_before)
                values (:id, :kind, 'queued', :owner, :userName, cast(:unit as ltree), cast(:person as jsonb),
                    cast(:params as jsonb), cast(:counts as jsonb), :total,
                    now() + cast(:delay as interval))
                """)
                .param("id", id.value())
                .param("kind", job.kind())
                .param("owner", person.id())
                .param("userName", person.userName())
                .param("unit", unit == null ? null : unit.ltree())
                .param("person", rows.write(person))
                .param("params", rows.write(job.params()))
                .param("counts", rows.write(job.counts()))
                .param("total", job.total())
                .param("delay", JobQueue.interval(job.delay()))
                .update();
    }

    int open(UUID owner) {
        return jdbc.sql("select count(*) from job where owner_id = ? and state in ('queued', 'running')")
                .params(owner)
                .query(Integer.class)
                .single();
    }

    Optional<Job> find(Person person, JobId id) {
        return jdbc.sql("select " + COLUMNS + " from job where id = :id and " + SEEN)
                .param("id", id.value())
                .param("me", person.id())
                .param("all", person.has(Roles.ADMIN))
                .query(rows)
                .optional();
    }

    List<Job> list(Person person, @Nullable String kind, @Nullable UUID before, int limit) {
        return jdbc.sql("select " + COLUMNS + " from job where " + SEEN
                        + (kind == null ? "" : " and kind = :kind")
                        + (before == null ? "" : " and id < :before")
                        + " order by id desc limit :limit")
                .param("me", person.id())
                .param("all", person.has(Roles.ADMIN))
                .param("kind", kind)
                .param("before", before)
                .param("limit", limit)
                .query(rows)
                .list();
    }

    /** A queued job is cancelled at once, a running one by its worker after the step it is in. */
    boolean cancel(JobId id) {
        return jdbc.sql("""
                        update job set cancel_requested = true,
                            state = case state when 'queued' then 'cancelled' else state end,
                            finished_at = case state when 'queued' then now() end
                        where id = ? and state in ('queued', 'running')
                        """).params(id.value()).update() == 1;
    }

    boolean resume(JobId id) {
        return jdbc.sql("""
                        update job set state = 'queued', cancel_requested = false, attempt = 0, not_before = now(),
                            finished_at = null, error = null
                        where id = ? and state in ('failed', 'cancelled')
                        """).params(id.value()).update() == 1;
    }

    boolean again(JobId id, Map<String, Object> cursor) {
        return jdbc.sql("""
                        update job set state = 'queued', cursor = cast(? as jsonb), cancel_requested = false, attempt = 0,
                            not_before = now(), finished_at = null, error = null
                        where id = ? and state not in ('queued', 'running')
                        """).params(rows.write(cursor), id.value()).update() == 1;
    }
}
