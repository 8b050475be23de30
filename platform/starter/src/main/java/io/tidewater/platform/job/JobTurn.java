package io.tidewater.platform.job;

import io.tidewater.platform.event.Causation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** One turn of a worker with one job: steps until it is finished, its time is over or something goes wrong. */
final class JobTurn {

    private static final Logger LOG = LoggerFactory.getLogger(JobTurn.class);

    private static final int PAY_OFF = 5;

    private final JobQueue queue;
    private final JobKinds kinds;
    private final TransactionOperations transactions;
    private final JobProperties properties;

    JobTurn(JobQueue queue, JobKinds kinds, TransactionOperations transactions, JobProperties properties) {
        this.queue = queue;
        this.kinds = kinds;
        this.transactions = transactions;
        this.properties = properties;
    }

    void take(UUID lease, Job job, BooleanSupplier stopping) {
        try (KeptThings kept = new KeptThings()) {
            if (job.attempt() >= properties.maxAttempts()) {
                queue.failed(lease, job.id(), new JobFailure("worker-died", List.of()));
            } else if (job.cancelRequested()) {
                queue.cancelled(lease, job.id());
            } else {
                steps(lease, job, kept, stopping);
            }
        } catch (LeaseLostException e) {
            LOG.warn("{}", e.getMessage());
        } catch (JobFailedException e) {
            LOG.info("Job {} ({}) cannot go on: {}", job.id(), job.kind(), e.failure());
            queue.failed(lease, job.id(), e.failure());
        } catch (RuntimeException | Error e) {
            failed(lease, job, e);
        }
    }

    private void steps(UUID lease, Job job, KeptThings kept, BooleanSupplier stopping) {
        long begin = System.nanoTime();
        long end = 0;
        Progress progress = new Progress(job.cursor(), job.counts(), job.total(), false, false);
        while (!progress.finished()) {
            progress = step(lease, job, progress, kept);
            if (progress.finished()) {
                return;
            }
            end = end == 0 ? turnEnd(begin) : end;
            if (progress.cancel()) {
                queue.cancelled(lease, job.id());
                return;
            }
            if (stopping.getAsBoolean() || (System.nanoTime() > end && queue.othersWait(kinds.names()))) {
                queue.release(lease, job.id());
                return;
            }
        }
    }

    /** A first step that was long, because it had to find its place in a file, must pay off. */
    private long turnEnd(long begin) {
        long first = System.nanoTime() - begin;
        return begin + properties.turn().toNanos() + PAY_OFF * first;
    }

    private Progress step(UUID lease, Job job, Progress from, KeptThings kept) {
        long begin = System.nanoTime();
        Progress to = transactions.execute(status -> {
            JobRun run = new JobRun(job, from.cursor(), from.counts(), from.total(), kept);
            StepResult result = Causation.as(
                    job.person().userName(),
                    job.id().toString(),
                    0,
                    () -> kinds.get(job.kind()).step(run));
            Map<String, Object> cursor = result.finished() ? from.cursor() : result.cursor();
            long worked = Duration.ofNanos(System.nanoTime() - begin).toMillis();
            boolean cancel = queue.save(lease, run, cursor, worked).orElseThrow(() -> new LeaseLostException(job.id()));
            if (result.finished()) {
                queue.done(lease, job.id(), result.result());
            }
            return new Progress(cursor, run.counts(), run.total(), cancel, result.finished());
        });
        if (to == null) {
            throw new IllegalStateException("a step has no outcome");
        }
        return to;
    }

    private void failed(UUID lease, Job job, Throwable reason) {
        int failures = queue.attempts(job.id()) + 1;
        LOG.warn("A step of job {} ({}) failed", job.id(), job.kind(), reason);
        JobFailure failure = new JobFailure("step-failed", List.of(job.id().toString()));
        if (failures >= properties.maxAttempts()) {
            queue.failed(lease, job.id(), failure);
        } else {
            queue.retry(lease, job.id(), failure, properties.backOff(failures));
        }
    }

    private record Progress(
            Map<String, Object> cursor,
            Map<String, Long> counts,
            @Nullable Long total,
            boolean cancel,
            boolean finished) {}
}
