package io.tidewater.platform.event;

import io.tidewater.platform.event.Publisher.UnsendableException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what stands in the outbox, in order per key, at least once.
 *
 * <p>A worker locks shards, sends their oldest events, awaits the brokers' word for all, deletes and commits. A crash at
 * any point leaves rows that are sent again, and the lock dies with the connection.
 */
final class Relay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Relay.class);
    private static final int SHARDS = 16;
    private static final int SHARDS_WHEN_BEHIND = 4;

    private final Outbox outbox;
    private final Publisher publisher;
    private final RelaySignal signal;
    private final TransactionTemplate transaction;
    private final EventProperties properties;
    private final Outage outage = new Outage("The relay of events");
    private final List<Thread> workers = new ArrayList<>();
    private volatile boolean running;
    private volatile boolean behind;

    Relay(
            Outbox outbox,
            Publisher publisher,
            RelaySignal signal,
            TransactionTemplate transaction,
            EventProperties properties) {
        this.outbox = outbox;
        this.publisher = publisher;
        this.signal = signal;
        this.transaction = transaction;
        this.properties = properties;
    }

    @Override
    public synchronized void start() {
        if (running || !properties.enabled()) {
            return;
        }
        running = true;
        for (int i = 1; i <= properties.relayWorkers(); i++) {
            workers.add(Thread.ofPlatform().daemon().name("event-relay-" + i).start(this::work));
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        workers.forEach(Thread::interrupt);
        for (Thread worker : workers) {
            try {
                worker.join(Duration.ofSeconds(5));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        workers.clear();
        publisher.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before consumers and the web server start, after they have stopped. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void work() {
        while (running) {
            try {
                round();
            } catch (InterruptedException e) {
                return;
            } catch (Exception e) {
                if (!running || !pause(e)) {
                    return;
                }
            }
        }
    }

    private void round() throws InterruptedException {
        publisher.connect();
        signal.clear();
        // A commit that found us looking told nobody, so one more look decides whether to wait.
        if (!sentSome() && drainOnce() == 0) {
            signal.await();
        }
    }

    /** Sends what there is, and lets more come together; false when there was nothing. */
    private boolean sentSome() throws InterruptedException {
        signal.look();
        try {
            int sent = drainOnce();
            outage.over();
            if (sent > 0 && sent < properties.relayBatch()) {
                // What commits meanwhile goes out together: a transaction and a request for each would cost more than
                // the
                // event, here and in every consumer.
                Thread.sleep(properties.relayGather());
            }
            return sent > 0;
        } finally {
            signal.lookAway();
        }
    }

    private boolean pause(Exception reason) {
        try {
            Thread.sleep(outage.failed(reason));
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    /** One transaction's worth of sending; how many events went out. */
    int drainOnce() {
        try {
            return transaction.<Integer>execute(status -> sendLocked());
        } catch (UnsendableException e) {
            setAside(e);
            return 1;
        }
    }

    private void setAside(UnsendableException refusal) {
        Boolean first = transaction.execute(
                status -> outbox.setAside(refusal.row(), publisher.topic(), String.valueOf(refusal.getMessage())));
        if (Boolean.TRUE.equals(first)) {
            log.error("The relay sets an event aside", refusal);
        }
    }

    private int sendLocked() {
        List<Integer> shards = outbox.lockShards(behind ? SHARDS_WHEN_BEHIND : SHARDS);
        if (shards.isEmpty()) {
            behind = false;
            return 0;
        }
        List<OutboxRow> rows = outbox.read(shards, properties.relayBatch());
        behind = rows.size() >= properties.relayBatch();
        if (behind) {
            // Shards are left for others only from the next round on; they are asked now.
            signal.wakeOne();
        }
        try {
            publisher.send(rows);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrokerAwayException("Interrupted while sending", e);
        }
        outbox.delete(rows);
        return rows.size();
    }
}
