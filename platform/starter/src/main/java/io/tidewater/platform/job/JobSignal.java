package io.tidewater.platform.job;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes an idle worker of this process when a job was queued in it. */
final class JobSignal {

    private final Semaphore wakes = new Semaphore(0);

    void wake() {
        wakes.release();
    }

    void await(Duration atMost) throws InterruptedException {
        if (wakes.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            wakes.drainPermits();
        }
    }
}
