package io.tidewater.e2e;

import io.tidewater.e2e.http.Answer;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A hundred visitors a second, whatever the region answers; nobody tries twice. */
final class SubmissionLoad {

    private static final int PER_SECOND = 100;
    private static final Duration LENGTH = Duration.ofSeconds(9);
    private static final Duration QUIET_BEFORE = Duration.ofSeconds(3);

    private final Mother mother;
    private final String form;
    private final Set<String> accepted = ConcurrentHashMap.newKeySet();
    private final AtomicInteger sent = new AtomicInteger();

    SubmissionLoad(Mother mother, String form) {
        this.mother = mother;
        this.form = form;
    }

    int sent() {
        return sent.get();
    }

    /** Runs the load with the incident in it; answers the submissions that were accepted. */
    Set<String> run(Runnable incident) {
        int all = (int) LENGTH.toSeconds() * PER_SECOND;
        try (ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
                var visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            clock.schedule(incident, QUIET_BEFORE.toMillis(), TimeUnit.MILLISECONDS);
            for (int i = 0; i < all; i++) {
                clock.schedule(() -> visitors.execute(this::submit), i * 1000L / PER_SECOND, TimeUnit.MILLISECONDS);
            }
            clock.schedule(clock::shutdown, LENGTH.toMillis(), TimeUnit.MILLISECONDS);
            await(clock);
        }
        return Set.copyOf(accepted);
    }

    private void submit() {
        sent.incrementAndGet();
        try {
            Answer answer = mother.submit(form, Names.company("Load"), "Tianjin");
            if (answer.succeeded()) {
                accepted.add(answer.must("/submissionId"));
            }
        } catch (UncheckedIOException refused) {
            // No answer is no promise: such a submission may be there or not.
        }
    }

    private static void await(ScheduledExecutorService clock) {
        try {
            clock.awaitTermination(LENGTH.toSeconds() * 3, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
