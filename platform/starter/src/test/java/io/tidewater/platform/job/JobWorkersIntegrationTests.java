package io.tidewater.platform.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.tidewater.platform.event.Causation;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.web.ListQuery;
import io.tidewater.platform.web.ProblemException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JobWorkersIntegrationTests {

    private static final int STEPS = 10;

    private final JobBench bench = new JobBench();
    private final Person ann = JobBench.person("ann");

    @BeforeEach
    void emptyTables() {
        bench.jdbc.sql("truncate job, job_turn cascade").update();
        bench.jdbc
                .sql("create table if not exists done_work (job uuid not null, n bigint not null)")
                .update();
        bench.jdbc.sql("truncate done_work").update();
    }

    @Test
    void stepsRunToTheEndAndLeaveCountsAndResult() {
        JobId id = start(ann);
        try (JobBench.Worker worker = bench.worker(counting(run -> {})).start()) {
            await().until(() -> bench.get(ann, id).state() == JobState.DONE);
        }
        Job job = bench.get(ann, id);
        assertThat(job.counts()).containsEntry("read", 10L);
        assertThat(job.result()).containsEntry("answer", 42);
        assertThat(job.finishedAt()).isNotNull();
        assertThat(workDone(id)).containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
    }

    @Test
    void whatAStepDoesIsDoneByWhoStartedTheJobUnderTheNameTheirRequestsHave() {
        List<String> actors = new ArrayList<>();
        start(ann);
        bench.worker(counting(run -> actors.add(Causation.actor()))).untilIdle();
        assertThat(actors).hasSize(STEPS).containsOnly(ann.userName());
    }

    @Test
    void aWorkerThatDiesInTheMiddleOfAStepLosesNothingAndRepeatsNothing() {
        JobId id = start(ann);
        CountDownLatch inStep = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        JobBench.Worker doomed = bench.worker(counting(run -> {
            if (run.cursor("n") == 4) {
                inStep.countDown();
                awaitQuietly(never);
            }
        }));
        Thread process = Thread.ofVirtual().start(doomed::untilIdle);
        awaitQuietly(inStep);
        bench.expireLease(id);

        JobBench.Worker other = bench.worker(counting(run -> {}));
        other.untilIdle();
        assertThat(bench.get(ann, id).state()).isEqualTo(JobState.DONE);

        // The one thought dead wakes up and finishes its step: its transaction must not take effect.
        never.countDown();
        joinQuietly(process);
        assertThat(workDone(id)).containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
        assertThat(bench.get(ann, id).counts()).containsEntry("read", 10L);
    }

    @Test
    void aJobWithAValidLeaseIsNotTakenOver() {
        JobId id = start(ann);
        CountDownLatch inStep = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        JobBench.Worker slow = bench.worker(counting(run -> {
            inStep.countDown();
            awaitQuietly(goOn);
        }));
        Thread process = Thread.ofVirtual().start(slow::untilIdle);
        awaitQuietly(inStep);
        assertThat(bench.worker(counting(run -> {})).turn()).isFalse();
        goOn.countDown();
        joinQuietly(process);
        assertThat(bench.get(ann, id).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void aStepThatFailsForAWhileIsTriedAgainFromItsCursor() {
        JobId id = start(ann);
        AtomicInteger failures = new AtomicInteger();
        JobKind flaky = counting(run -> {
            if (run.cursor("n") == 3 && failures.incrementAndGet() <= 2) {
                throw new IllegalStateException("away");
            }
        });
        try (JobBench.Worker worker = bench.worker(flaky).start()) {
            await().until(() -> bench.get(ann, id).state() == JobState.DONE);
        }
        assertThat(workDone(id)).hasSize(STEPS).doesNotHaveDuplicates();
        assertThat(bench.get(ann, id).error()).isNull();
    }

    @Test
    void aStepThatKeepsFailingFailsTheJobAndResumeGoesOnWhereItStopped() {
        JobId id = start(ann);
        JobKind broken = counting(run -> {
            if (run.cursor("n") == 6) {
                throw new IllegalStateException("broken");
            }
        });
        try (JobBench.Worker worker = bench.worker(broken).start()) {
            await().until(() -> bench.get(ann, id).state() == JobState.FAILED);
        }
        assertThat(bench.get(ann, id).error()).extracting(JobFailure::code).isEqualTo("step-failed");
        assertThat(workDone(id)).hasSize(6);

        assertThat(bench.resume(ann, id).state()).isEqualTo(JobState.QUEUED);
        bench.worker(counting(run -> {})).untilIdle();
        assertThat(bench.get(ann, id).state()).isEqualTo(JobState.DONE);
        assertThat(workDone(id)).hasSize(STEPS).doesNotHaveDuplicates();
    }

    @Test
    void aJobThatKillsItsWorkerAgainAndAgainIsGivenUp() {
        JobId id = start(ann);
        for (int death = 0; death < 5; death++) {
            assertThat(bench.queue.claim(java.util.UUID.randomUUID(), Duration.ofSeconds(9), List.of("counting")))
                    .isPresent();
            bench.expireLease(id);
        }
        bench.worker(counting(run -> {})).turn();
        assertThat(bench.get(ann, id).error()).extracting(JobFailure::code).isEqualTo("worker-died");
    }

    @Test
    void aHopelessStepFailsTheJobWithoutRetries() {
        JobId id = start(ann);
        AtomicInteger tries = new AtomicInteger();
        bench.worker(counting(run -> {
                    tries.incrementAndGet();
                    throw new JobFailedException("broken-row", 7);
                }))
                .untilIdle();
        Job job = bench.get(ann, id);
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.error()).isEqualTo(new JobFailure("broken-row", List.of(7)));
        assertThat(tries).hasValue(1);
    }

    @Test
    void cancelIsSeenBetweenStepsAndWhatIsDoneStaysDone() {
        JobId id = start(ann);
        JobKind cancelling = counting(run -> {
            if (run.cursor("n") == 5) {
                bench.cancel(ann, id);
            }
        });
        bench.worker(cancelling).untilIdle();
        assertThat(bench.get(ann, id).state()).isEqualTo(JobState.CANCELLED);
        assertThat(workDone(id)).hasSize(6);

        bench.resume(ann, id);
        bench.worker(counting(run -> {})).untilIdle();
        assertThat(workDone(id)).hasSize(STEPS).doesNotHaveDuplicates();
    }

    @Test
    void aQueuedJobIsCancelledAtOnceAndAFinishedOneNotAtAll() {
        JobId queued = start(ann);
        assertThat(bench.cancel(ann, queued).state()).isEqualTo(JobState.CANCELLED);
        JobId finished = start(ann);
        bench.worker(counting(run -> {})).untilIdle();
        assertThatThrownBy(() -> bench.cancel(ann, finished)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> bench.resume(ann, finished)).isInstanceOf(ProblemException.class);
    }

    @Test
    void oneOwnersManyJobsDoNotKeepAnotherWaiting() {
        for (int i = 0; i < 50; i++) {
            start(ann);
        }
        Person bob = JobBench.person("bob");
        JobId bobs = start(bob);
        JobBench.Worker worker = bench.worker(counting(run -> {}));
        for (int turn = 0; turn < 2 * STEPS; turn++) {
            worker.turn();
        }
        assertThat(bench.get(bob, bobs).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void aLongJobGivesWayToAnothersShortOne() {
        List<Person> order = new ArrayList<>();
        JobId longOne = start(ann);
        Person bob = JobBench.person("bob");
        JobKind slow = counting(run -> {
            order.add(run.person());
            if (run.person().equals(ann)) {
                pause(Duration.ofMillis(20));
            }
        });
        bench.start(NewJob.of("counting", bob, Map.of()));
        bench.worker(slow).untilIdle();
        assertThat(bench.get(ann, longOne).state()).isEqualTo(JobState.DONE);
        assertThat(order.indexOf(bob)).isLessThan(order.lastIndexOf(ann));
    }

    @Test
    void aJobBeginsNoEarlierThanItMay() {
        JobId id = bench.start(NewJob.of("counting", ann, Map.of()).after(Duration.ofHours(1)));
        JobBench.Worker worker = bench.worker(counting(run -> {}));
        worker.untilIdle();
        assertThat(bench.get(ann, id).state()).isEqualTo(JobState.QUEUED);

        bench.endWait(id);
        worker.untilIdle();

        assertThat(bench.get(ann, id).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void peopleSeeTheirOwnJobsOnly() {
        JobId anns = start(ann);
        Person bob = JobBench.person("bob");
        start(bob);
        assertThatThrownBy(() -> bench.get(bob, anns)).isInstanceOf(ProblemException.class);
        assertThat(bench.jobs().page(ann, null, ListQuery.first(10)).items())
                .extracting(Job::id)
                .containsExactly(anns);
        assertThat(bench.jobs()
                        .page(JobBench.admin(), null, ListQuery.first(10))
                        .items())
                .hasSize(2);
    }

    @Test
    void pagesOfJobsAreNewestFirstAndJoin() {
        List<JobId> started = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            started.addFirst(start(ann));
        }
        var first = bench.jobs().page(ann, "counting", ListQuery.first(3));
        ListQuery rest =
                new ListQuery(null, null, null, 3, first.nextCursor(), io.tidewater.platform.web.CountMode.NONE);
        var second = bench.jobs().page(ann, "counting", rest);
        List<JobId> seen = new ArrayList<>(first.items().stream().map(Job::id).toList());
        seen.addAll(second.items().stream().map(Job::id).toList());
        assertThat(seen).isEqualTo(started);
        assertThat(second.nextCursor()).isNull();
    }

    @Test
    void stoppingPutsTheJobBackForTheNextProcess() {
        JobId id = start(ann);
        CountDownLatch inStep = new CountDownLatch(1);
        JobBench.Worker leaving = bench.worker(counting(run -> {
                    inStep.countDown();
                    pause(Duration.ofMillis(30));
                }))
                .start();
        awaitQuietly(inStep);
        leaving.close();
        assertThat(bench.get(ann, id).state()).isEqualTo(JobState.QUEUED);
        bench.worker(counting(run -> {})).untilIdle();
        assertThat(workDone(id)).hasSize(STEPS).doesNotHaveDuplicates();
    }

    private JobId start(Person person) {
        return bench.start(NewJob.of("counting", person, Map.of()).counting("read"));
    }

    /** Ten steps that each write one row. */
    private JobKind counting(Consumer<JobRun> before) {
        return new JobKind() {
            @Override
            public String name() {
                return "counting";
            }

            @Override
            public StepResult step(JobRun run) {
                long n = run.cursor("n");
                bench.jdbc
                        .sql("insert into done_work values (?, ?)")
                        .params(run.id().value(), n)
                        .update();
                before.accept(run);
                run.count("read", 1);
                return n + 1 == STEPS ? StepResult.done(Map.of("answer", 42)) : StepResult.more(Map.of("n", n + 1));
            }
        };
    }

    private List<Long> workDone(JobId id) {
        return bench.jdbc
                .sql("select n from done_work where job = ? order by n")
                .params(id.value())
                .query(Long.class)
                .list();
    }

    private static void pause(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void joinQuietly(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
