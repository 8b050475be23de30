package io.tidewater.platform.job;

import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Roles;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Jobs wired by hand, so that tests can have several worker processes, and kill them. */
public final class JobBench {

    private static final int MOST_TURNS = 1_000;

    public final JsonMapper json = JsonMapper.builder().build();
    public final JdbcClient jdbc = JdbcClient.create(JobDatabase.source());
    public final JdbcTemplate template = new JdbcTemplate(JobDatabase.source());
    public final JdbcTransactionManager transactions = new JdbcTransactionManager(JobDatabase.source());
    public final JobFiles files = new JobFiles(jdbc);

    private final JobRows rows = new JobRows(json);
    final JobQueue queue = new JobQueue(jdbc, rows);
    private final JobSignal signal = new JobSignal();
    private final JobProperties properties;
    private final Jobs jobs;

    public JobBench() {
        this(new JobProperties(
                2,
                Duration.ofSeconds(5),
                Duration.ofMillis(50),
                Duration.ofMillis(20),
                4,
                Duration.ofMillis(10),
                100,
                Duration.ofDays(1)));
    }

    JobBench(JobProperties properties) {
        this.properties = properties;
        this.jobs = new Jobs(new JobStore(jdbc, rows), files, signal, properties);
    }

    public static Person person(String name) {
        return new Person(
                UUID.randomUUID(),
                name,
                name,
                Set.of(Roles.SALES_REP),
                List.of(OrgPath.of("/sales/east/team-1")),
                null,
                null);
    }

    public static Person admin() {
        return new Person(UUID.randomUUID(), "admin", "admin", Set.of(Roles.ADMIN), List.of(), null, null);
    }

    public <T> T inTransaction(Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(status -> work.get());
    }

    public JobId start(NewJob job) {
        return inTransaction(() -> jobs.start(job));
    }

    public Jobs jobs() {
        return jobs;
    }

    public Job get(Person person, JobId id) {
        return jobs.get(person, id);
    }

    public Job cancel(Person person, JobId id) {
        return inTransaction(() -> jobs.cancel(person, id));
    }

    public Job resume(Person person, JobId id) {
        return inTransaction(() -> jobs.resume(person, id));
    }

    /** What one process would run. */
    public Worker worker(JobKind... kinds) {
        JobKinds known = new JobKinds(Stream.of(kinds));
        JobTurn turn = new JobTurn(queue, known, new TransactionTemplate(transactions), properties);
        JobLeases leases = new JobLeases(queue, properties);
        return new Worker(new JobWorkers(queue, turn, leases, known, signal, properties));
    }

    /** As if the time a job waits before it may begin had gone by. */
    public void endWait(JobId id) {
        jdbc.sql("update job set not_before = now() where id = ?")
                .params(id.value())
                .update();
    }

    /** Makes the lease of a dead worker run out now. */
    public void expireLease(JobId id) {
        jdbc.sql("update job set lease_until = now() - interval '1 second' where id = ?")
                .params(id.value())
                .update();
    }

    /** A worker whose turns a test takes by hand, or whose threads it starts. */
    public record Worker(JobWorkers workers) implements AutoCloseable {

        public boolean turn() {
            return workers.workOnce();
        }

        /**
         * Turns until nothing is ready. No thread of the worker was started, so it counts as stopping and puts the job back
         * after each step.
         */
        public void untilIdle() {
            for (int turns = 0; turn(); turns++) {
                if (turns == MOST_TURNS) {
                    throw new AssertionError("the jobs do not come to an end");
                }
            }
        }

        public Worker start() {
            workers.start();
            return this;
        }

        @Override
        public void close() {
            workers.stop();
        }
    }
}
