package io.tidewater.platform.event;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A consumer: its name, the topics it reads and what it does with which event. Each bean of this type is started with
 * the application; others are started by {@link EventSubscriptions#start}.
 *
 * <p>Each event takes effect once per consumer name, in order per key, in one transaction with its mark in the inbox.
 */
public final class EventSubscription {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,80}");

    private final String name;
    private final int concurrency;
    private final Map<String, Map<String, Handler<?>>> byType;
    private final Map<String, EventHandler<EventMessage<JsonNode>>> any;
    private final Map<String, EventHandler<List<EventMessage<JsonNode>>>> batches;
    private final Map<String, GivenField> fields;

    private EventSubscription(Builder builder) {
        this.name = builder.name;
        this.concurrency = builder.concurrency;
        this.byType = Map.copyOf(builder.byType);
        this.any = Map.copyOf(builder.any);
        this.batches = Map.copyOf(builder.batches);
        this.fields = Map.copyOf(builder.fields);
    }

    /** Begins a consumer; the name marks its inbox and is its Kafka group. */
    public static Builder named(String consumer) {
        return new Builder(consumer);
    }

    /** The consumer's name. */
    public String name() {
        return name;
    }

    int concurrency() {
        return concurrency;
    }

    /** The Kafka topics read. */
    Set<String> topics() {
        return byType.keySet();
    }

    boolean wants(String topic, String type, byte[] body) {
        if (byType.getOrDefault(topic, Map.of()).containsKey(type) || batches.containsKey(topic)) {
            return true;
        }
        GivenField field = fields.get(topic);
        return any.containsKey(topic) && (field == null || field.isIn(body));
    }

    @Nullable
    Handler<?> handler(String topic, String type) {
        return byType.getOrDefault(topic, Map.of()).get(type);
    }

    @Nullable
    EventHandler<EventMessage<JsonNode>> anyHandler(String topic) {
        return any.get(topic);
    }

    @Nullable
    EventHandler<List<EventMessage<JsonNode>>> batchHandler(String topic) {
        return batches.get(topic);
    }

    record Handler<T>(Class<T> as, EventHandler<EventMessage<T>> body) {}

    /** Collects what a consumer reads and does. */
    public static final class Builder {

        private final String name;
        private final Map<String, Map<String, Handler<?>>> byType = new LinkedHashMap<>();
        private final Map<String, EventHandler<EventMessage<JsonNode>>> any = new HashMap<>();
        private final Map<String, EventHandler<List<EventMessage<JsonNode>>>> batches = new HashMap<>();
        private final Map<String, GivenField> fields = new HashMap<>();
        private @Nullable String topic;
        private int concurrency = 1;

        private Builder(String name) {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("Not a name for a consumer: " + name);
            }
            this.name = name;
        }

        /** The service whose events the following {@code on} calls are about, such as {@code account}. */
        public Builder topic(String service) {
            topic = EventTopics.nameOf(service);
            byType.computeIfAbsent(topic, _ -> new HashMap<>());
            return this;
        }

        /** Handles events of a type, read into a class that declares only what the consumer needs. */
        public <T> Builder on(String type, Class<T> as, EventHandler<EventMessage<T>> handler) {
            if (topic == null) {
                throw new IllegalStateException("Say which topic() " + type + " is on");
            }
            Map<String, Handler<?>> handlers = byType.computeIfAbsent(topic, _ -> new HashMap<>());
            if (handlers.put(type, new Handler<>(as, handler)) != null) {
                throw new IllegalStateException(name + " has two handlers for " + type);
            }
            return this;
        }

        /** Handles every event of a service that has no handler of its own type. */
        public Builder onAny(String service, EventHandler<EventMessage<JsonNode>> handler) {
            any.put(topic(service).currentTopic(), handler);
            return this;
        }

        /**
         * Handles every event of a service that gives a field a value, and has no handler of its own type. The others are passed
         * over unread, without a mark in the inbox: an import tells of a million records that do not concern this consumer.
         */
        public Builder onAnyWith(String field, String service, EventHandler<EventMessage<JsonNode>> handler) {
            onAny(service, handler);
            fields.put(currentTopic(), new GivenField(field));
            return this;
        }

        /**
         * Handles all events of a service many at a time, as they came in one poll; for consumers that write sets. The
         * list has one element where an event is retried alone.
         */
        public Builder onBatch(String service, EventHandler<List<EventMessage<JsonNode>>> handler) {
            batches.put(topic(service).currentTopic(), handler);
            return this;
        }

        /** How many threads read the topics; one unless said otherwise. Keys keep their order with any number. */
        public Builder concurrency(int threads) {
            concurrency = threads;
            return this;
        }

        public EventSubscription build() {
            if (byType.isEmpty()) {
                throw new IllegalStateException(name + " reads no topic");
            }
            for (String batched : batches.keySet()) {
                if (any.containsKey(batched)
                        || !byType.getOrDefault(batched, Map.of()).isEmpty()) {
                    // A batch is handed over as a whole, so events beside it could overtake those of their own key.
                    throw new IllegalStateException(name + " handles " + batched + " both in batches and singly");
                }
            }
            return new EventSubscription(this);
        }

        private String currentTopic() {
            return Objects.requireNonNull(topic);
        }
    }
}
