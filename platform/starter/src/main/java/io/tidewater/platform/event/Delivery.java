package io.tidewater.platform.event;

import io.tidewater.platform.event.EventSubscription.Handler;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hands events to a subscription's handlers, acting in the name of the consumer and because of the event. */
final class Delivery {

    private final JsonMapper mapper;
    private final EventSpans spans;

    Delivery(JsonMapper mapper, EventSpans spans) {
        this.mapper = mapper;
        this.spans = spans;
    }

    /** All in order; what is handled in batches is handed over at the end, by topic. */
    void deliver(EventSubscription to, List<Incoming> events) throws Exception {
        Map<String, List<Incoming>> collected = new LinkedHashMap<>();
        for (Incoming event : events) {
            Handler<?> handler = to.handler(event.topic(), event.type());
            EventHandler<EventMessage<JsonNode>> any = to.anyHandler(event.topic());
            if (handler != null) {
                deliver(to, event, handler);
            } else if (any != null) {
                EventMessage<JsonNode> message = read(event, JsonNode.class);
                because(to, event, message, () -> any.handle(message));
            } else {
                collected
                        .computeIfAbsent(event.topic(), topic -> new ArrayList<>())
                        .add(event);
            }
        }
        for (Map.Entry<String, List<Incoming>> batch : collected.entrySet()) {
            deliverBatch(to, batch.getKey(), batch.getValue());
        }
    }

    private <T> void deliver(EventSubscription to, Incoming event, Handler<T> handler) throws Exception {
        EventMessage<T> message = read(event, handler.as());
        because(to, event, message, () -> handler.body().handle(message));
    }

    private void deliverBatch(EventSubscription to, String topic, List<Incoming> events) throws Exception {
        // Read even where nobody handles it: what is no event at all must not vanish in silence.
        List<EventMessage<JsonNode>> messages =
                events.stream().map(event -> read(event, JsonNode.class)).toList();
        EventHandler<List<EventMessage<JsonNode>>> handler = to.batchHandler(topic);
        if (handler != null) {
            List<EventSpans.Traced> traced = events.stream()
                    .map(event -> new EventSpans.Traced(event.type(), event.trace()))
                    .toList();
            EventMessage<JsonNode> last = messages.getLast();
            spans.within(to.name(), traced, trace -> because(to, last, trace, () -> handler.handle(messages)));
        }
    }

    private void because(EventSubscription to, Incoming event, EventMessage<?> message, Effect effect)
            throws Exception {
        spans.within(to.name(), event.type(), event.trace(), trace -> because(to, message, trace, effect));
    }

    private static void because(EventSubscription to, EventMessage<?> message, @Nullable String trace, Effect effect)
            throws Exception {
        Causation.<@Nullable Void, Exception>as(
                "system:" + to.name(), message.id().toString(), message.depth() + 1, trace, () -> {
                    effect.happen();
                    return null;
                });
    }

    private <T> EventMessage<T> read(Incoming event, Class<T> as) {
        EventMessage<byte[]> message = event.message();
        try {
            return message.withData(mapper.readValue(message.data(), as));
        } catch (JacksonException e) {
            throw new MalformedEventException(
                    "The data of " + event.type() + " is not a " + as.getSimpleName() + ": " + e.getOriginalMessage(),
                    e);
        }
    }

    private interface Effect {
        void happen() throws Exception;
    }
}
