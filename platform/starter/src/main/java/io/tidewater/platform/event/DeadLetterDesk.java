package io.tidewater.platform.event;

import io.tidewater.platform.event.DeadLetters.DeadLetter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** What operators do with events that stand aside: put them back in order, or discard the one in front. */
final class DeadLetterDesk {

    /** The consumer name under which the relay sets aside what Kafka refuses. */
    static final String RELAY = "relay";

    private final DeadLetters deadLetters;
    private final EventSubscriptions subscriptions;
    private final TransactionTemplate transaction;
    private final Runnable outboxFilled;

    DeadLetterDesk(
            DeadLetters deadLetters,
            EventSubscriptions subscriptions,
            TransactionTemplate transaction,
            Runnable outboxFilled) {
        this.deadLetters = deadLetters;
        this.subscriptions = subscriptions;
        this.transaction = transaction;
        this.outboxFilled = outboxFilled;
    }

    /** Applies what waits under the key, oldest first, each in a transaction of its own, until none is left or one fails. */
    Outcome putBack(String consumer, String key) {
        Intake intake = subscriptions.intake(consumer);
        if (intake == null && !consumer.equals(RELAY)) {
            return new Outcome(0, deadLetters.waiting(consumer, key), "No consumer of this name is known here");
        }
        int done = 0;
        while (true) {
            Step step = next(consumer, key, intake);
            if (step.failure() != null) {
                return new Outcome(done, deadLetters.waiting(consumer, key), step.failure());
            }
            if (!step.applied()) {
                return new Outcome(done, 0, null);
            }
            done++;
        }
    }

    /** Drops the oldest event that waits under the key; those behind it wait on until they are put back. */
    Outcome discard(String consumer, String key) {
        boolean dropped = Boolean.TRUE.equals(transaction.<Boolean>execute(status -> {
            deadLetters.lock(consumer, key);
            Optional<DeadLetter> oldest = deadLetters.oldestWaiting(consumer, key);
            oldest.ifPresent(letter -> deadLetters.close(letter.id(), "discarded", Causation.actor()));
            return oldest.isPresent();
        }));
        return new Outcome(dropped ? 1 : 0, deadLetters.waiting(consumer, key), null);
    }

    private Step next(String consumer, String key, @Nullable Intake intake) {
        long[] tried = {0};
        try {
            boolean applied = Boolean.TRUE.equals(transaction.<Boolean>execute(status -> {
                deadLetters.lock(consumer, key);
                Optional<DeadLetter> oldest = deadLetters.oldestWaiting(consumer, key);
                oldest.ifPresent(letter -> {
                    tried[0] = letter.id();
                    apply(letter, intake);
                });
                return oldest.isPresent();
            }));
            return new Step(applied, null);
        } catch (RuntimeException e) {
            String reason = BatchListener.reasonOf(e);
            if (!Transience.passes(e)) {
                transaction.executeWithoutResult(status -> deadLetters.failedAgain(tried[0], reason));
            }
            return new Step(false, reason);
        }
    }

    private void apply(DeadLetter letter, @Nullable Intake intake) {
        if (intake == null) {
            deadLetters.resend(letter);
            outboxFilled.run();
        } else {
            intake.applyAgain(letter.event());
        }
        deadLetters.close(letter.id(), "applied", Causation.actor());
    }

    private record Step(boolean applied, @Nullable String failure) {}

    /**
     * What came of it.
     *
     * @param done how many events left the queue
     * @param waiting how many are still in it
     * @param reason why it stopped, if it did
     */
    record Outcome(int done, int waiting, @Nullable String reason) {}
}
