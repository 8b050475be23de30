package io.tidewater.platform.event;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * The consumers of this service: those that are beans start with it, others come and go at run time, such as the second
 * consumer that rebuilds a projection beside the live one.
 */
public final class EventSubscriptions implements SmartLifecycle {

    private final List<EventSubscription> beans;
    private final SubscriberFactory factory;
    private final ConsumerLag lag;
    private final boolean enabled;
    private final Map<String, EventSubscription> known = new ConcurrentHashMap<>();
    private final Map<String, Subscriber> subscribers = new ConcurrentHashMap<>();
    private volatile boolean running;

    EventSubscriptions(List<EventSubscription> beans, SubscriberFactory factory, ConsumerLag lag, boolean enabled) {
        this.beans = beans;
        this.factory = factory;
        this.lag = lag;
        this.enabled = enabled;
        beans.forEach(this::remember);
    }

    /**
     * Starts a consumer, which then follows its topics until it is stopped.
     *
     * @param fromBeginning whether to read the topics from their first event, whatever the consumer's group has read
     *     before; what its inbox knows is still skipped, see {@link #forget}
     * @throws IllegalStateException when a consumer of this name runs already
     */
    public synchronized void start(EventSubscription subscription, boolean fromBeginning) {
        if (subscribers.containsKey(subscription.name())) {
            throw new IllegalStateException("Consumer " + subscription.name() + " runs already");
        }
        known.put(subscription.name(), subscription);
        Subscriber subscriber = factory.create(subscription, fromBeginning);
        subscribers.put(subscription.name(), subscriber);
        subscriber.start();
    }

    /** Stops a consumer after the batch it is at; nothing happens when it does not run. */
    public synchronized void stop(String name) {
        Subscriber subscriber = subscribers.remove(name);
        if (subscriber != null) {
            subscriber.stop();
        }
    }

    /** Stops a consumer and drops what it remembers, so that one of the same name begins anew. */
    public void forget(String name) {
        stop(name);
        factory.forget(name);
        known.remove(name);
    }

    /** Whether a consumer of this name runs in this instance. */
    public boolean isRunning(String name) {
        return subscribers.containsKey(name);
    }

    /**
     * How many records of its topics a consumer has not got past, over all instances.
     *
     * @throws IllegalStateException when Kafka cannot tell
     */
    public long lag(String name) {
        return lag.of(subscription(name));
    }

    EventSubscription subscription(String name) {
        EventSubscription subscription = known.get(name);
        if (subscription == null) {
            throw new IllegalArgumentException("No consumer is called " + name);
        }
        return subscription;
    }

    @Nullable
    Intake intake(String name) {
        EventSubscription subscription = known.get(name);
        return subscription == null ? null : factory.intake(subscription);
    }

    Collection<String> names() {
        return new TreeMap<>(known).keySet();
    }

    @Override
    public void start() {
        running = true;
        if (enabled) {
            beans.forEach(subscription -> start(subscription, false));
        }
    }

    @Override
    public void stop() {
        running = false;
        List.copyOf(subscribers.keySet()).forEach(this::stop);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the relay, before the web server. */
    @Override
    public int getPhase() {
        return 1000;
    }

    private void remember(EventSubscription subscription) {
        if (known.put(subscription.name(), subscription) != null) {
            throw new IllegalStateException("Two consumers are called " + subscription.name());
        }
    }
}
