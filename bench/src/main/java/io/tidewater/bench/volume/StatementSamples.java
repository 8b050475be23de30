package io.tidewater.bench.volume;

import io.tidewater.testkit.infra.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Looks many times a second at what the server is doing: the share of looks that met a statement is the share of time it took. */
final class StatementSamples implements AutoCloseable {

    private static final long PAUSE_NANOS = 50_000_000;
    private static final int SHOWN = 14;
    private static final String LOOK = """
            select case when state = 'active' then regexp_replace(left(query, 400), '\\s+', ' ', 'g') else state end
                || coalesce(' [' || wait_event || ']', '')
            from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'""";

    private final Map<String, Integer> seen = new TreeMap<>();
    private final Connection connection;
    private final Thread thread;
    private volatile boolean running = true;
    private int looks;
    private @Nullable SQLException failure;

    StatementSamples(Database database) throws SQLException {
        this.connection = DriverManager.getConnection(database.url(), database.user(), database.password());
        this.thread = Thread.ofPlatform().daemon().name("samples").start(this::look);
    }

    private void look() {
        try (Statement statement = connection.createStatement()) {
            while (running) {
                looks++;
                try (ResultSet rows = statement.executeQuery(LOOK)) {
                    while (rows.next()) {
                        seen.merge(rows.getString(1), 1, Integer::sum);
                    }
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        } catch (SQLException e) {
            failure = e;
        }
    }

    /** Statements with the share of time in which they ran, the longest first. */
    List<String> shares() throws InterruptedException, SQLException {
        running = false;
        thread.join();
        if (failure != null) {
            throw failure;
        }
        return seen.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry<String, Integer>::getValue)
                        .reversed())
                .limit(SHOWN)
                .map(each -> "%5.1f %% %s".formatted(100.0 * each.getValue() / looks, cut(each.getKey())))
                .toList();
    }

    /** The beginning says what, the end says on what it waited. */
    private static String cut(String text) {
        int wait = text.lastIndexOf(" [");
        String what = wait < 0 ? text : text.substring(0, wait);
        return (what.length() > 90 ? what.substring(0, 90) + "…" : what) + (wait < 0 ? "" : text.substring(wait));
    }

    @Override
    public void close() throws SQLException {
        running = false;
        connection.close();
    }
}
