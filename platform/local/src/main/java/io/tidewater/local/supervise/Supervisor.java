package io.tidewater.local.supervise;

import io.tidewater.local.Layout;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs all parts, writes down how they are, and takes the wishes of a later `make up`. */
public final class Supervisor {

    /** File in which the supervisor writes down how the suite is. */
    public static final String STATUS = "status.json";

    private static final int POLL_MILLIS = 200;
    /** Nothing changes quickly once all runs, and each look costs what the suite could use. */
    private static final int QUIET_MILLIS = 600;

    private static final int PREPARING_AT_ONCE = 3;

    private final Layout layout;
    private final Function<String, Part> catalogue;
    private final Runnable onceReady;
    private final Requests requests;
    private final Map<String, Keeper> keepers = new ConcurrentSkipListMap<>();
    private final Semaphore preparing = new Semaphore(PREPARING_AT_ONCE);
    private final Instant startedAt = Instant.now();
    private final List<String> order = new ArrayList<>();

    private volatile boolean stopping;
    private SuiteStatus.Phase phase = SuiteStatus.Phase.STARTING;
    private @Nullable SuiteStatus written;

    /** `onceReady` runs when all parts are ready for the first time, before the suite is called ready. */
    public Supervisor(Layout layout, Function<String, Part> catalogue, Runnable onceReady) {
        this.layout = layout;
        this.catalogue = catalogue;
        this.onceReady = onceReady;
        this.requests = new Requests(layout.run());
    }

    /** Starts the named parts. */
    public void start(List<String> names) {
        requests.clear();
        new PidFile(layout.pid("supervisor")).write(ProcessHandle.current());
        names.forEach(this::keep);
        report();
    }

    /** Watches until it is stopped (true) or a part turns out not to start (false). */
    public boolean watch(Consumer<SuiteStatus> listener) {
        while (!stopping) {
            if (phase == SuiteStatus.Phase.STARTING) {
                advance();
            }
            report();
            listener.accept(status());
            if (phase == SuiteStatus.Phase.FAILED) {
                return false;
            }
            requests.take().ifPresent(this::fulfil);
            keepers.values().forEach(keeper -> keeper.log().bound());
            Pause.millis(phase == SuiteStatus.Phase.READY ? QUIET_MILLIS : POLL_MILLIS);
        }
        return true;
    }

    /** Stops everything in order: what needs others first. */
    public void stop() {
        stopping = true;
        if (phase != SuiteStatus.Phase.FAILED) {
            phase = SuiteStatus.Phase.STOPPING;
        }
        report();
        inParallel(keepers.values().stream()
                .filter(k -> !k.part().needs().isEmpty())
                .toList());
        inParallel(List.copyOf(keepers.values()));
        // What is left are commands that were preparing a part.
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        new PidFile(layout.pid("supervisor")).delete();
    }

    public SuiteStatus status() {
        var parts = order.stream()
                .map(keepers::get)
                .filter(Objects::nonNull)
                .map(Keeper::status)
                .toList();
        String note = parts.stream()
                .filter(p -> p.state() == PartState.FAILED)
                .map(p -> p.name() + ": " + p.note())
                .findFirst()
                .orElse("");
        return new SuiteStatus(phase, note, startedAt, parts);
    }

    private void advance() {
        SuiteStatus now = status();
        if (now.allReady()) {
            report();
            onceReady.run();
            phase = SuiteStatus.Phase.READY;
        } else if (now.parts().stream().anyMatch(p -> p.state() == PartState.FAILED)) {
            phase = SuiteStatus.Phase.FAILED;
        }
    }

    private void fulfil(List<String> names) {
        keepers.values().stream().filter(k -> names.contains(k.part().name())).forEach(Keeper::renew);
        names.stream().filter(name -> !keepers.containsKey(name)).forEach(this::keep);
        report();
        requests.clear();
    }

    private void keep(String name) {
        Part part = catalogue.apply(name);
        var keeper = new Keeper(
                part, new PidFile(layout.pid(name)), new LogFile(layout.log(name)), this::isReady, preparing);
        keepers.put(name, keeper);
        order.add(name);
        keeper.begin();
    }

    private boolean isReady(String name) {
        Keeper keeper = keepers.get(name);
        return keeper != null && keeper.status().state() == PartState.READY;
    }

    private void report() {
        SuiteStatus now = status();
        if (!now.equals(written)) {
            now.write(layout.run().resolve(STATUS));
            written = now;
        }
    }

    private static void inParallel(List<Keeper> keepers) {
        var threads =
                keepers.stream().map(k -> Thread.startVirtualThread(k::stop)).toList();
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
