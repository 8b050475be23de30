package io.tidewater.platform.job;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The job table as workers use it. Every write names the lease it was made under; a worker that has lost its lease changes
 * nothing, however late it wakes up.
 */
final class JobQueue {

    private final JdbcClient jdbc;
    private final JobRows rows;

    JobQueue(JdbcClient jdbc, JobRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /**
     * Takes the oldest ready job of the owner who was served longest ago; ready is queued and due, or running under a lease
     * that ran out. Taking over from a dead worker counts as a failed attempt, or a job that kills its worker would go on
     * killing.
     */
    Optional<Job> claim(UUID lease, Duration length, Collection<String> kinds) {
        return jdbc.sql("""
                with next as (
                    select j.id, j.owner_id from job_turn t cross join lateral (
                        select id, owner_id from job
                        where owner_id = t.owner_id and state in ('queued', 'running') and kind = any(:kinds)
                            and case state when 'queued' then not_before <= now() else lease_until < now() end
                        order by created_at, id limit 1 for update skip locked) j
                    order by t.served_at, t.owner_id limit 1
                ), turn as (
                    update job_turn set served_at = clock_timestamp() where owner_id = (select owner_id from next)
                )
                update job set
                    attempt = attempt + case state when 'running' then 1 else 0 end,
                    state = 'running', lease_by = :lease, lease_until = now() + cast(:length as interval),
                    started_at = coalesce(started_at, now())
                where id = (select id from next)
                returning %s
                """.formatted(JobStore.COLUMNS))
                .param("kinds", kinds.toArray(String[]::new))
                .param("lease", lease)
                .param("length", interval(length))
                .query(rows)
                .optional();
    }

    /** Saves what a step did, in its transaction; answers whether cancelling was asked for, nothing if the lease is lost. */
    Optional<Boolean> save(UUID lease, JobRun run, Map<String, Object> cursor, long workedMillis) {
        return jdbc.sql("""
                update job set cursor = cast(:cursor as jsonb), counts = cast(:counts as jsonb), total = :total,
                    worked_ms = worked_ms + :worked, attempt = 0, error = null
                where id = :id and lease_by = :lease and state = 'running'
                returning cancel_requested
                """)
                .param("cursor", rows.write(cursor))
                .param("counts", rows.write(run.counts()))
                .param("total", run.total())
                .param("worked", workedMillis)
                .param("id", run.id().value())
                .param("lease", lease)
                .query(Boolean.class)
                .optional();
    }

    void done(UUID lease, JobId id, Map<String, Object> result) {
        jdbc.sql("""
                update job set state = 'done', finished_at = now(), result = cast(? as jsonb), lease_by = null,
                    lease_until = null, cancel_requested = false
                where id = ? and lease_by = ?
                """).params(rows.write(result), id.value(), lease).update();
    }

    void cancelled(UUID lease, JobId id) {
        jdbc.sql("""
                update job set state = 'cancelled', finished_at = now(), lease_by = null, lease_until = null
                where id = ? and lease_by = ?
                """).params(id.value(), lease).update();
    }

    void failed(UUID lease, JobId id, JobFailure failure) {
        jdbc.sql("""
                update job set state = 'failed', finished_at = now(), error = cast(? as jsonb), attempt = attempt + 1,
                    lease_by = null, lease_until = null
                where id = ? and lease_by = ?
                """).params(rows.write(failure), id.value(), lease).update();
    }

    /** Failures of the step at the saved cursor. */
    int attempts(JobId id) {
        return jdbc.sql("select attempt from job where id = ?")
                .params(id.value())
                .query(Integer.class)
                .single();
    }

    void retry(UUID lease, JobId id, JobFailure failure, Duration wait) {
        jdbc.sql("""
                update job set state = 'queued', error = cast(? as jsonb), attempt = attempt + 1,
                    not_before = now() + cast(? as interval), lease_by = null, lease_until = null
                where id = ? and lease_by = ?
                """)
                .params(rows.write(failure), interval(wait), id.value(), lease)
                .update();
    }

    /** Puts a job back unfinished; it keeps its place by age but its owner has had a turn. */
    void release(UUID lease, JobId id) {
        jdbc.sql("""
                update job set state = 'queued', lease_by = null, lease_until = null
                where id = ? and lease_by = ? and state = 'running'
                """).params(id.value(), lease).update();
    }

    void extend(Collection<UUID> leases, Duration length) {
        jdbc.sql("""
                update job set lease_until = now() + cast(? as interval) where lease_by = any(?) and state = 'running'
                """).params(interval(length), leases.toArray(UUID[]::new)).update();
    }

    boolean othersWait(Collection<String> kinds) {
        return jdbc.sql("""
                select exists (select 1 from job where state = 'queued' and not_before <= now() and kind = any(?))
                """)
                .params((Object) kinds.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    int purge(Duration age) {
        return jdbc.sql("""
                delete from job where id in (
                    select id from job where state not in ('queued', 'running') and finished_at < now() - cast(? as interval)
                    order by finished_at limit 100)
                """).params(interval(age)).update();
    }

    static String interval(Duration duration) {
        return duration.toMillis() + " milliseconds";
    }
}
