package io.tidewater.testkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Collects the SQL of one action. It is bound to the test's thread, and by a header to the thread that answers a request of
 * that test, so the polls that run beside them are not counted.
 */
final class StatementRecorder {

    static final String HEADER = "X-Testkit-Statements";

    private static final ThreadLocal<@Nullable StatementRecorder> CURRENT = new ThreadLocal<>();
    private static final Map<String, StatementRecorder> ACTIVE = new ConcurrentHashMap<>();

    private final String id = UUID.randomUUID().toString();
    private final List<String> statements = new CopyOnWriteArrayList<>();

    static StatementRecorder start() {
        var recorder = new StatementRecorder();
        ACTIVE.put(recorder.id, recorder);
        CURRENT.set(recorder);
        return recorder;
    }

    static Optional<StatementRecorder> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Lets this thread record for the recorder of that name, or for none. */
    static void bind(@Nullable String id) {
        var recorder = id == null ? null : ACTIVE.get(id);
        if (recorder != null) {
            CURRENT.set(recorder);
        }
    }

    static void unbind() {
        CURRENT.remove();
    }

    String id() {
        return id;
    }

    void add(String sql) {
        statements.add(sql);
    }

    List<String> stop() {
        ACTIVE.remove(id);
        CURRENT.remove();
        return List.copyOf(statements);
    }
}
