package io.tidewater.lead.intake;

import io.tidewater.platform.event.Causation;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Works through waiting submissions in the background: at once when one comes in, and by a slow poll for what a crash left. */
@Component
class SubmissionWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SubmissionWorker.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final SubmissionBatch batch;
    private final Semaphore signal = new Semaphore(0);
    private volatile boolean running;

    SubmissionWorker(SubmissionBatch batch) {
        this.batch = batch;
    }

    /** Says that something came in. */
    void wake() {
        if (signal.availablePermits() == 0) {
            signal.release();
        }
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("submissions").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        signal.release();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            try {
                if (!signal.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS)) {
                    signal.drainPermits();
                }
                Causation.asSystem("intake", this::drain);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void drain() {
        try {
            while (running && batch.process() > 0) {
                Thread.onSpinWait();
            }
        } catch (DataAccessException | TransactionException away) {
            log.warn("Submissions wait, the database is away: {}", away.toString());
        } catch (RuntimeException fault) {
            log.error("Submissions could not be processed", fault);
        }
    }
}
