package io.tidewater.lead.setting;

import io.tidewater.lead.record.SystemScope;
import io.tidewater.platform.event.Causation;
import io.tidewater.platform.job.Jobs;
import io.tidewater.platform.job.NewJob;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Starts a job on schedule: on one instance only, and not while one of its kind is still open. */
@Component
public class Nightly {

    private final Jobs jobs;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Nightly(Jobs jobs, JdbcClient jdbc, TransactionTemplate transaction) {
        this.jobs = jobs;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Starts it unless another instance did within the last ten minutes. */
    public void start(String kind) {
        Causation.asSystem(
                "schedule",
                () -> transaction.executeWithoutResult(status -> {
                    if (isFirst(kind)) {
                        jobs.start(NewJob.of(kind, SystemScope.ALL.person(), Map.of()));
                    }
                }));
    }

    private boolean isFirst(String kind) {
        boolean alone = jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(:kind, 22))")
                .param("kind", kind)
                .query(Boolean.class)
                .single();
        return alone && jdbc.sql("""
                        select not exists (select 1 from job where kind = :kind
                            and (state in ('queued', 'running') or created_at > now() - interval '10 minutes'))""").param("kind", kind).query(Boolean.class).single();
    }
}
