package io.tidewater.platform.job;

import io.tidewater.platform.data.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** The threads of this process that work on jobs. Stopping waits for the steps under way and puts their jobs back. */
final class JobWorkers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(JobWorkers.class);

    private final JobQueue queue;
    private final JobTurn turn;
    private final JobLeases leases;
    private final JobKinds kinds;
    private final JobSignal signal;
    private final JobProperties properties;
    private final List<Thread> threads = new ArrayList<>();
    private @Nullable ScheduledExecutorService clock;
    private volatile boolean running;

    JobWorkers(
            JobQueue queue,
            JobTurn turn,
            JobLeases leases,
            JobKinds kinds,
            JobSignal signal,
            JobProperties properties) {
        this.queue = queue;
        this.turn = turn;
        this.leases = leases;
        this.kinds = kinds;
        this.signal = signal;
        this.properties = properties;
    }

    @Override
    public synchronized void start() {
        if (running || properties.workers() == 0 || kinds.names().isEmpty()) {
            return;
        }
        running = true;
        long beat = properties.lease().toMillis() / 3;
        clock = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("job-leases").factory());
        clock.scheduleAtFixedRate(leases::beat, beat, beat, TimeUnit.MILLISECONDS);
        clock.scheduleAtFixedRate(this::purge, 1, 60, TimeUnit.MINUTES);
        for (int i = 1; i <= properties.workers(); i++) {
            threads.add(Thread.ofVirtual().name("job-worker-" + i).start(this::work));
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        try {
            for (Thread thread : threads) {
                signal.wake();
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads.clear();
        if (clock != null) {
            clock.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        while (running) {
            try {
                if (!workOnce()) {
                    signal.await(properties.poll());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warn("Jobs cannot be reached, will look again: {}", e.toString());
                pause();
            }
        }
    }

    /** Takes one turn with one job; false when no job is ready. */
    boolean workOnce() {
        UUID lease = Ids.next();
        Optional<Job> job = queue.claim(lease, properties.lease(), kinds.names());
        if (job.isEmpty()) {
            return false;
        }
        leases.hold(lease);
        try {
            turn.take(lease, job.get(), () -> !running);
        } finally {
            leases.drop(lease);
        }
        return true;
    }

    private void pause() {
        try {
            signal.await(properties.poll().multipliedBy(4));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void purge() {
        try {
            while (running && queue.purge(properties.keep()) > 0) {
                LOG.debug("Removed old jobs");
            }
        } catch (RuntimeException e) {
            LOG.warn("Could not remove old jobs: {}", e.toString());
        }
    }
}
