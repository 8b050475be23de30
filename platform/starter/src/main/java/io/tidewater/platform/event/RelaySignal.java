package io.tidewater.platform.event;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Wakes the relay's workers: at once by a commit in this JVM, otherwise by one worker's poll, which is dense while work is expected. */
final class RelaySignal {

    private static final long DENSE_MILLIS = 10;
    private static final long IDLE_MILLIS = 1_000;
    private static final long EXPECTANT_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final Semaphore wakeUps = new Semaphore(0);
    private final AtomicBoolean polling = new AtomicBoolean();
    private volatile long lastCommit = System.nanoTime();
    private final AtomicInteger looking = new AtomicInteger();

    /** A worker that is at it looks again by itself, and what it just missed the next poll finds. */
    void committed() {
        lastCommit = System.nanoTime();
        if (looking.get() == 0) {
            wakeOne();
        }
    }

    /** A worker begins to send, and to gather what it sends next. */
    void look() {
        looking.incrementAndGet();
    }

    /** It ends; what was committed while it looked, its own next look finds. */
    void lookAway() {
        looking.decrementAndGet();
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

    /** Returns when there may be something that no other worker is about to send. */
    void await() throws InterruptedException {
        if (polling.compareAndSet(false, true)) {
            try {
                do {
                    boolean expectant = System.nanoTime() - lastCommit < EXPECTANT_NANOS;
                    if (wakeUps.tryAcquire(expectant ? DENSE_MILLIS : IDLE_MILLIS, TimeUnit.MILLISECONDS)) {
                        return;
                    }
                } while (looking.get() > 0);
            } finally {
                polling.set(false);
            }
        } else {
            wakeUps.tryAcquire(IDLE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }
}
