package io.tidewater.testkit;

import io.tidewater.testkit.contract.Contracts;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event on a topic: one that was read, or one to publish in the name of another service.
 *
 * @param service the service whose topic it is on
 * @param key the record it is about
 * @param headers the CloudEvents attributes without {@code ce_}
 */
public record TestEvent(String service, String key, Map<String, String> headers, JsonNode data) {

    public TestEvent {
        headers = Map.copyOf(headers);
    }

    /** An event to publish; {@code data} is a map, a record, a tree or JSON text. */
    public static TestEvent of(String service, String type, Object key, Object data) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("specversion", "1.0");
        headers.put("id", UUID.randomUUID().toString());
        headers.put("type", type);
        headers.put("source", "/tidewater/" + service);
        headers.put("subject", key.toString());
        headers.put("time", Instant.now().toString());
        headers.put("dataversion", "1");
        headers.put("actor", "system:test");
        headers.put("depth", "0");
        headers.put("seq", "1");
        return new TestEvent(service, key.toString(), headers, Json.tree(data));
    }

    /** The first example of the contract, keyed by its {@code id}. */
    public static TestEvent example(String service, String type) {
        var data = Contracts.ofRepository().event(service, type).example();
        return of(service, type, data.path("id").asString(), data);
    }

    /** The same event with another value of one property of its data; a changed {@code id} changes the key too. */
    public TestEvent with(String property, @Nullable Object value) {
        var changed = ((ObjectNode) data).deepCopy();
        switch (value) {
            case null -> changed.putNull(property);
            case String text -> changed.put(property, text);
            default -> changed.set(property, Json.tree(value));
        }
        return new TestEvent(service, "id".equals(property) ? String.valueOf(value) : key, headers, changed);
    }

    /** The same event with another attribute, such as {@code id}, {@code actor} or {@code depth}. */
    public TestEvent withHeader(String name, String value) {
        var changed = new LinkedHashMap<>(headers);
        changed.put(name, value);
        return new TestEvent(service, key, changed, data);
    }

    /** The attribute {@code id}. */
    public UUID id() {
        return UUID.fromString(header("id"));
    }

    /** The attribute {@code type}. */
    public String type() {
        return header("type");
    }

    /** An attribute without its {@code ce_}; empty where there is none. */
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }
}
