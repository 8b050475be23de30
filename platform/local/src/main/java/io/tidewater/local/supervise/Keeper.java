package io.tidewater.local.supervise;

import io.tidewater.local.LocalException;
import io.tidewater.local.machine.ProcessTable;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;

/** Keeps one part alive: prepares it, starts it or takes over the running process, and starts it again when it dies. */
final class Keeper {

    /** A part that dies this often before it was ever ready will not come up by itself. */
    static final int HOPELESS = 3;

    private static final int POLL_MILLIS = 300;
    private static final int WATCH_MILLIS = 500;
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(25);

    private final Part part;
    private final PidFile pid;
    private final LogFile log;
    private final Predicate<String> ready;
    private final Semaphore preparing;
    private final Backoff backoff = new Backoff();
    private final Thread thread;

    private volatile PartStatus status;
    private volatile boolean stopping;
    private volatile boolean renewing;
    private volatile boolean wasReady;

    Keeper(Part part, PidFile pid, LogFile log, Predicate<String> ready, Semaphore preparing) {
        this.part = part;
        this.pid = pid;
        this.log = log;
        this.ready = ready;
        this.preparing = preparing;
        this.thread = Thread.ofPlatform().name("keeper-" + part.name()).daemon().unstarted(this::keep);
        this.status = new PartStatus(part.name(), part.port(), 0, PartState.WAITING, 0, Instant.now(), "", "");
    }

    Part part() {
        return part;
    }

    LogFile log() {
        return log;
    }

    PartStatus status() {
        return status;
    }

    /** Begins to keep the part, in a thread of its own. */
    void begin() {
        thread.start();
    }

    private void keep() {
        try {
            while (!stopping) {
                awaitNeeds();
                prepare();
                if (!stopping) {
                    liveOnce();
                }
            }
            enter(PartState.STOPPED, 0, "");
        } catch (RuntimeException e) {
            enter(PartState.FAILED, 0, e instanceof LocalException ? String.valueOf(e.getMessage()) : e.toString());
        }
    }

    /** Ends the process for good; a start that is under way is ended as well. */
    void stop() {
        stopping = true;
        end();
        try {
            thread.join(STOP_PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Starts the part again when what it is built from has changed. */
    void renew() {
        if (!part.origin().equals(status.origin()) && status.state() == PartState.READY) {
            renewing = true;
            end();
        }
    }

    private void end() {
        pid.process().ifPresent(p -> Stopping.stop(p, part.stopSignal(), STOP_PATIENCE));
    }

    private void awaitNeeds() {
        while (!stopping && !part.needs().stream().allMatch(ready)) {
            Pause.millis(POLL_MILLIS);
        }
    }

    private void liveOnce() {
        ProcessHandle process = pid.process().orElseGet(this::start);
        Instant born = Instant.now();
        enter(PartState.STARTING, process.pid(), "");
        if (becomesReady(process, born)) {
            wasReady = true;
            enter(PartState.READY, process.pid(), "");
            while (ProcessTable.runs(process)) {
                Pause.millis(WATCH_MILLIS);
            }
        } else {
            Stopping.stop(process, part.stopSignal(), STOP_PATIENCE);
        }
        pid.delete();
        if (renewing) {
            renewing = false;
        } else if (!stopping) {
            recover(Duration.between(born, Instant.now()));
        }
    }

    private void prepare() {
        preparing.acquireUninterruptibly();
        try {
            if (!stopping && pid.process().isEmpty()) {
                enter(PartState.PREPARING, 0, "");
                part.prepare(note -> enter(PartState.PREPARING, 0, note));
            }
        } finally {
            preparing.release();
        }
    }

    private ProcessHandle start() {
        if (stopping) {
            throw new LocalException("stopped while it was being prepared");
        }
        part.clean();
        ProcessHandle process = part.launch().start(log.path());
        pid.write(process);
        return process;
    }

    private boolean becomesReady(ProcessHandle process, Instant born) {
        Instant deadline = born.plus(part.patience());
        while (!stopping && ProcessTable.runs(process) && Instant.now().isBefore(deadline)) {
            if (part.answers()) {
                part.settle();
                return true;
            }
            Pause.millis(POLL_MILLIS);
        }
        return false;
    }

    private void recover(Duration life) {
        int restarts = status.restarts() + 1;
        if (!wasReady && restarts >= HOPELESS) {
            throw new LocalException("%s does not start, see %s".formatted(part.name(), log.path()));
        }
        Duration pause = backoff.after(life);
        status = new PartStatus(
                part.name(),
                part.port(),
                0,
                PartState.RESTARTING,
                restarts,
                Instant.now(),
                "",
                "died after %d s, next start in %.1f s".formatted(life.toSeconds(), pause.toMillis() / 1000.0));
        Instant until = Instant.now().plus(pause);
        while (!stopping && Instant.now().isBefore(until)) {
            Pause.millis(POLL_MILLIS);
        }
    }

    private void enter(PartState state, long process, String note) {
        String origin = state == PartState.STARTING ? part.origin() : status.origin();
        Instant since = state == status.state() ? status.since() : Instant.now();
        status = new PartStatus(part.name(), part.port(), process, state, status.restarts(), since, origin, note);
    }
}
