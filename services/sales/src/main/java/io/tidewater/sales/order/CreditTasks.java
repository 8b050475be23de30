package io.tidewater.sales.order;

import io.tidewater.platform.data.Instants;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is still to be said to the account service about the credit of orders; survives the process. */
@Repository
class CreditTasks {

    /** Longer than a call can take, so that nobody else says the same at the same time. */
    static final Duration LEASE = Duration.ofSeconds(10);

    enum Kind {
        RESERVE,
        RELEASE;

        private String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Kind of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    record Task(UUID orderId, Kind kind, int attempts) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    CreditTasks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes a reservation that the caller makes itself, right after the commit; others only if the caller dies. */
    void reserveMyself(UUID orderId) {
        jdbc.sql("""
                        insert into credit_task (order_id, kind, due_at) values (:id, 'reserve', :due)
                        on conflict (order_id) do update set kind = 'reserve', due_at = excluded.due_at, attempts = 0,
                            last_failure = null
                        """)
                .param("id", orderId)
                .param("due", Instants.toSql(clock.instant().plus(LEASE)))
                .update();
    }

    /** Notes a release. It waits until a reservation that may be under way has certainly ended. */
    void release(UUID orderId) {
        jdbc.sql("""
                        insert into credit_task (order_id, kind, due_at) values (:id, 'release', :now)
                        on conflict (order_id) do update set kind = 'release',
                            due_at = greatest(credit_task.due_at, excluded.due_at), attempts = 0, last_failure = null
                        """)
                .param("id", orderId)
                .param("now", Instants.toSql(clock.instant()))
                .update();
    }

    /** Takes tasks that are due; they are the caller's until the lease ends. */
    List<Task> take(int limit) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        update credit_task t set due_at = :leased, attempts = attempts + 1
                        from (select order_id from credit_task where due_at <= :now
                              order by due_at limit :limit for update skip locked) due
                        where t.order_id = due.order_id
                        returning t.order_id, t.kind, t.attempts
                        """)
                .param("leased", Instants.toSql(now.plus(LEASE)))
                .param("now", Instants.toSql(now))
                .param("limit", limit)
                .query((row, index) -> new Task(
                        row.getObject("order_id", UUID.class), Kind.of(row.getString("kind")), row.getInt("attempts")))
                .list();
    }

    /** The task is done, unless it became another one meanwhile. */
    void done(Task task) {
        jdbc.sql("delete from credit_task where order_id = :id and kind = :kind")
                .param("id", task.orderId())
                .param("kind", task.kind().key())
                .update();
    }

    /** The task is to be tried again, unless it became another one meanwhile. */
    void postpone(Task task, Duration by, String failure) {
        jdbc.sql("update credit_task set due_at = :due, last_failure = :failure where order_id = :id and kind = :kind")
                .param("due", Instants.toSql(clock.instant().plus(by)))
                .param("failure", failure)
                .param("id", task.orderId())
                .param("kind", task.kind().key())
                .update();
    }
}
