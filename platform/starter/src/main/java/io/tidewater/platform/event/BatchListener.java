package io.tidewater.platform.event;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchAcknowledgingMessageListener;
import org.springframework.kafka.support.Acknowledgment;

/**
 * Takes what a poll brought: all of it in one transaction, and when that fails event by event, so that only the one at
 * fault is set aside. Trouble of the infrastructure sets nothing aside; the batch comes again after a pause.
 */
final class BatchListener implements BatchAcknowledgingMessageListener<String, byte[]> {

    private static final Logger log = LoggerFactory.getLogger(BatchListener.class);
    private static final Duration AT_ONCE = Duration.ofMillis(1);

    private final Intake intake;
    private final List<Duration> retries;
    private final Duration budget;
    private final BooleanSupplier running;
    private final Outage outage;

    BatchListener(Intake intake, EventProperties properties, BooleanSupplier running) {
        this.intake = intake;
        this.retries = properties.retries();
        this.budget = properties.retryBudget();
        this.running = running;
        this.outage = new Outage("Consumer " + intake.consumer());
    }

    @Override
    public void onMessage(List<ConsumerRecord<String, byte[]>> records, @Nullable Acknowledgment manual) {
        Acknowledgment acknowledgment = Objects.requireNonNull(manual, "The container acknowledges by hand");
        // Most of what a topic brings most consumers pass over: only what is wanted has its attributes read.
        List<Incoming> wanted =
                records.stream().filter(intake::wants).map(Incoming::of).toList();
        try {
            if (!wanted.isEmpty()) {
                intake.apply(wanted);
            }
            outage.over();
            acknowledgment.acknowledge();
        } catch (RuntimeException | Error e) {
            if (Transience.passes(e)) {
                acknowledgment.nack(0, outage.failed(e));
            } else {
                oneByOne(records, acknowledgment);
            }
        }
    }

    private void oneByOne(List<ConsumerRecord<String, byte[]>> records, Acknowledgment acknowledgment) {
        long deadline = System.nanoTime() + budget.toNanos();
        for (int i = 0; i < records.size(); i++) {
            if (!running.getAsBoolean() || System.nanoTime() > deadline) {
                // Back to the broker before it takes us for dead; the rest comes again.
                acknowledgment.nack(i, AT_ONCE);
                return;
            }
            try {
                if (intake.wants(records.get(i))) {
                    applyOrSetAside(Incoming.of(records.get(i)));
                }
            } catch (RuntimeException | Error e) {
                acknowledgment.nack(i, outage.failed(e));
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                acknowledgment.nack(i, AT_ONCE);
                return;
            }
        }
        outage.over();
        acknowledgment.acknowledge();
    }

    private void applyOrSetAside(Incoming event) throws InterruptedException {
        for (int attempt = 0; ; attempt++) {
            try {
                intake.apply(List.of(event));
                return;
            } catch (RuntimeException | Error e) {
                if (Transience.passes(e)) {
                    throw e;
                }
                if (attempt == retries.size() || isHopeless(e)) {
                    log.error("{} sets {} {} of {} aside", intake.consumer(), event.type(), event.id(), event.key(), e);
                    intake.setAside(event, reasonOf(e));
                    return;
                }
                Thread.sleep(retries.get(attempt));
            }
        }
    }

    private static boolean isHopeless(Throwable e) {
        return e instanceof MalformedEventException || e instanceof EventRefusedException;
    }

    static String reasonOf(Throwable e) {
        String reason = e instanceof Intake.HandlerFailedException ? String.valueOf(e.getMessage()) : e.toString();
        return reason.length() > 1000 ? reason.substring(0, 1000) : reason;
    }
}
