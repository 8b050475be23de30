package io.tidewater.testkit;

import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.event.RecordedEvent;
import io.tidewater.testkit.contract.Contracts;
import io.tidewater.testkit.contract.EventContract;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds every event a service appends to its contract, whichever test caused it.
 *
 * <p>The append fails at once; and since a background thread may swallow that, the fault is kept for the end of the test.
 */
final class CheckedEventLog implements EventLog {

    private final EventLog log;
    private final String service;
    private final JsonMapper json;
    private final Contracts contracts = Contracts.ofRepository();
    private final Map<String, EventContract> promised = new ConcurrentHashMap<>();
    private final List<AssertionError> faults = new CopyOnWriteArrayList<>();

    CheckedEventLog(EventLog log, String service, JsonMapper json) {
        this.log = log;
        this.service = service;
        this.json = json;
    }

    @Override
    public UUID append(NewEvent event) {
        check(event);
        return log.append(event);
    }

    @Override
    public List<UUID> append(List<NewEvent> events) {
        events.forEach(this::check);
        return log.append(events);
    }

    @Override
    public List<RecordedEvent> history(String key, int limit, @Nullable Long beforeSeq) {
        return log.history(key, limit, beforeSeq);
    }

    /** Fails with the first fault since the last call. */
    void failOnFault() {
        var found = List.copyOf(faults);
        faults.clear();
        if (!found.isEmpty()) {
            throw found.getFirst();
        }
    }

    private void check(NewEvent event) {
        try {
            promised.computeIfAbsent(
                            event.type() + event.version(),
                            name -> contracts.event(service, event.type(), event.version()))
                    .check(data(event));
        } catch (AssertionError fault) {
            faults.add(fault);
            throw fault;
        }
    }

    private JsonNode data(NewEvent event) {
        JsonNode data = json.valueToTree(event.data());
        if (data instanceof ObjectNode object && !event.changes().isEmpty()) {
            object.set("changes", json.valueToTree(event.changes()));
        }
        return data;
    }
}
