package io.tidewater.platform.event;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Wakes the relay's workers: at once by a commit in this JVM, otherwise by one worker's poll, which is dense while work is expected. */
final class RelaySignal {

    private static final long DENSE_MILLIS = 10;
    private static final long IDLE_MILLIS = 1_000;
    private static final long EXPECTANT_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final Semaphore wakeUps = new Semaphore(0);
    private final AtomicBoolean polling = new AtomicBoolean();
    private volatile long lastCommit = System.nanoTime();
    private volatile boolean looking;

    /** A worker that is at it looks again by itself, and what it just missed the next poll finds. */
    void committed() {
        lastCommit = System.nanoTime();
        if (!looking) {
            wakeOne();
        }
    }

    /** Whether a worker is sending, or gathering what it sends next. */
    void looking(boolean now) {
        looking = now;
    }

    void wakeOne() {
        if (wakeUps.availablePermits() < 2) {
            wakeUps.release();
        }
    }

    /** What was signalled until now is seen by the caller's next look into the outbox. */
    void clear() {
        wakeUps.drainPermits();
    }

    void await() throws InterruptedException {
        if (polling.compareAndSet(false, true)) {
            try {
                boolean expectant = System.nanoTime() - lastCommit < EXPECTANT_NANOS;
                wakeUps.tryAcquire(expectant ? DENSE_MILLIS : IDLE_MILLIS, TimeUnit.MILLISECONDS);
            } finally {
                polling.set(false);
            }
        } else {
            wakeUps.tryAcquire(IDLE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }
}
