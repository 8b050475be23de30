package io.tidewater.platform.web;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

/**
 * Lets only so many requests be worked on at once, in the order in which they came. Virtual threads would begin all of them, and
 * where they share few processors each one waits in the middle of its work for all others: the last of sixteen is answered
 * after twice the average time and more, and the database changes between sixteen connections.
 *
 * <p>What takes long mostly waits (for another service, for a body that comes slowly), so a turn ends after {@link #LONGEST}, and
 * nobody waits for one longer than {@link #PATIENCE}: requests are put in order, never refused and never stuck behind others.
 */
final class RequestTurns implements AutoCloseable {

    /** A request that took so long no longer counts among those that are worked on. */
    static final Duration LONGEST = Duration.ofMillis(100);
    /** After so long a request goes without a turn. */
    static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final int LOOK_EVERY_MILLIS = 50;

    private final Semaphore free;
    private final Duration patience;
    private final LongSupplier nanos;
    private final Set<Turn> taken = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("request-turns").factory());

    /**
     * @param atOnce how many requests are worked on at once, at least 1
     * @param patience how long a request waits for its turn at most
     * @param nanos the time in nanoseconds since whenever
     */
    RequestTurns(int atOnce, Duration patience, LongSupplier nanos) {
        this.free = new Semaphore(atOnce, true);
        this.patience = patience;
        this.nanos = nanos;
    }

    /** Begins to look for turns that have become too long. By a thread of its own: scheduled tasks are traced, and this is none to trace. */
    void begin() {
        watch.scheduleWithFixedDelay(this::passOn, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }

    /** How many requests wait for their turn. */
    int waiting() {
        return free.getQueueLength();
    }

    /** Waits for a turn, or goes without one when that takes too long or the thread is to end. */
    Turn take() {
        Turn turn = new Turn(granted(), nanos.getAsLong());
        if (turn.counts.get()) {
            taken.add(turn);
        }
        return turn;
    }

    /** Ends the turns that have become too long; their requests go on. */
    void passOn() {
        long now = nanos.getAsLong();
        taken.stream().filter(turn -> now - turn.since >= LONGEST.toNanos()).forEach(Turn::close);
    }

    private boolean granted() {
        try {
            return free.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A request that is worked on until it is closed; closing it again does nothing. */
    final class Turn implements AutoCloseable {

        private final AtomicBoolean counts;
        private final long since;

        private Turn(boolean counts, long since) {
            this.counts = new AtomicBoolean(counts);
            this.since = since;
        }

        @Override
        public void close() {
            if (counts.compareAndSet(true, false)) {
                taken.remove(this);
                free.release();
            }
        }
    }
}
