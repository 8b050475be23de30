package io.tidewater.platform.event;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes the present state of all records again, through the log, in chunks. */
final class Snapshots {

    private static final Logger log = LoggerFactory.getLogger(Snapshots.class);
    private static final int CHUNK = 500;

    private final Map<String, SnapshotSource> sources = new TreeMap<>();
    private final Map<String, Run> runs = new ConcurrentHashMap<>();
    private final EventLog events;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;
    private final Clock clock;

    Snapshots(List<SnapshotSource> sources, EventLog events, PlatformTransactionManager transactions, Clock clock) {
        sources.forEach(source -> this.sources.put(source.type(), source));
        this.events = events;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.writing = new TransactionTemplate(transactions);
        this.writing.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    boolean knows(String type) {
        return sources.containsKey(type);
    }

    /** What each kind's latest publication has come to. */
    List<Run> runs() {
        return sources.keySet().stream()
                .map(type -> runs.getOrDefault(type, new Run(type, "never", 0, null, null)))
                .toList();
    }

    /** Begins to publish these kinds, or all when none is named, in the background; one that is at it goes on. */
    List<Run> start(@Nullable String type) {
        String actor = Causation.actor();
        sources.values().stream()
                .filter(source -> type == null || source.type().equals(type))
                .filter(this::begin)
                .forEach(source -> Thread.ofVirtual()
                        .name("snapshot-" + source.type())
                        .start(() -> Causation.<@Nullable Void, RuntimeException>as(actor, null, 0, () -> {
                            publishGuarded(source);
                            return null;
                        })));
        return runs();
    }

    private boolean begin(SnapshotSource source) {
        boolean[] begun = {false};
        runs.compute(source.type(), (type, last) -> {
            if (last != null && last.state().equals("running")) {
                return last;
            }
            begun[0] = true;
            return new Run(type, "running", 0, clock.instant(), null);
        });
        return begun[0];
    }

    private void publishGuarded(SnapshotSource source) {
        try {
            publish(source);
            runs.computeIfPresent(source.type(), (type, run) -> run.as("done", null));
        } catch (RuntimeException e) {
            log.error("The snapshot {} failed", source.type(), e);
            runs.computeIfPresent(source.type(), (type, run) -> run.as("failed", e.toString()));
        }
    }

    void publish(SnapshotSource source) {
        reading.executeWithoutResult(status -> {
            try (Stream<NewEvent> records = source.records()) {
                Iterator<NewEvent> iterator = records.iterator();
                List<NewEvent> chunk = new ArrayList<>(CHUNK);
                while (iterator.hasNext()) {
                    chunk.add(iterator.next());
                    if (chunk.size() == CHUNK || !iterator.hasNext()) {
                        writing.executeWithoutResult(inner -> events.append(chunk));
                        runs.computeIfPresent(source.type(), (type, run) -> run.plus(chunk.size()));
                        chunk.clear();
                    }
                }
            }
        });
    }

    record Run(
            String type,
            String state,
            long published,
            @Nullable Instant startedAt,
            @Nullable String error) {

        Run plus(int more) {
            return new Run(type, state, published + more, startedAt, error);
        }

        Run as(String next, @Nullable String reason) {
            return new Run(type, next, published, startedAt, reason);
        }
    }
}
