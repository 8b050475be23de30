package io.tidewater.platform.event;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets events take effect for one consumer: inbox mark and effect in one transaction, or neither. */
final class Intake {

    private final EventSubscription subscription;
    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final Delivery delivery;
    private final DeadLetterCopies copies;
    private final TransactionTemplate transaction;

    Intake(
            EventSubscription subscription,
            Inbox inbox,
            DeadLetters deadLetters,
            Delivery delivery,
            DeadLetterCopies copies,
            TransactionTemplate transaction) {
        this.subscription = subscription;
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.delivery = delivery;
        this.copies = copies;
        this.transaction = transaction;
    }

    String consumer() {
        return subscription.name();
    }

    /** What has no type may be anybody's, so it counts as wanted and ends where an operator sees it. */
    boolean wants(ConsumerRecord<String, byte[]> record) {
        String type = Incoming.typeOf(record);
        return type.isEmpty() || subscription.wants(record.topic(), type, Incoming.bodyOf(record));
    }

    /** Applies all events that are new, in order, in one transaction; those whose key stands aside join its queue. */
    void apply(List<Incoming> events) {
        List<Incoming> aside = new ArrayList<>();
        transaction.executeWithoutResult(status -> {
            Inbox.Admission admission = inbox.admit(consumer(), events);
            List<Incoming> due = new ArrayList<>(events.size());
            for (Incoming event : events) {
                if (admission.fresh().remove(event.id())) {
                    boolean parked = admission.parkedKeys().contains(event.key()) && queued(event);
                    (parked ? aside : due).add(event);
                }
            }
            deliver(due);
        });
        aside.forEach(event -> copies.copy(consumer(), event, DeadLetters.BEHIND));
    }

    /** Sets a failing event aside: done for the inbox, waiting for an operator. */
    void setAside(Incoming event, String reason) {
        boolean added = Boolean.TRUE.equals(transaction.<Boolean>execute(status -> {
            deadLetters.lock(consumer(), event.key());
            if (inbox.admit(consumer(), List.of(event)).fresh().isEmpty()) {
                return false;
            }
            deadLetters.add(consumer(), event, reason);
            return true;
        }));
        if (added) {
            copies.copy(consumer(), event, reason);
        }
    }

    /** Applies an event that stood aside, within the transaction of the caller. */
    void applyAgain(Incoming event) {
        deliver(List.of(event));
    }

    private boolean queued(Incoming event) {
        deadLetters.lock(consumer(), event.key());
        // The queue may have been worked off while we waited for the lock.
        if (!deadLetters.waits(consumer(), event.key())) {
            return false;
        }
        deadLetters.add(consumer(), event, DeadLetters.BEHIND);
        return true;
    }

    private void deliver(List<Incoming> events) {
        try {
            delivery.deliver(subscription, events);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new HandlerFailedException(e);
        }
    }

    /** Carries a handler's checked exception out of the transaction. */
    static final class HandlerFailedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        HandlerFailedException(Exception cause) {
            super(cause.toString(), cause);
        }
    }
}
