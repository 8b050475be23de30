package io.tidewater.platform.event;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns an event's content into JSON that both PostgreSQL and Kafka will take, or refuses it while somebody can tell. */
final class EventJson {

    private final JsonMapper mapper;
    private final int mostBytes;

    EventJson(JsonMapper mapper, int mostBytes) {
        // PostgreSQL writes numbers out in full, so their length must count here as it will there.
        this.mapper = mapper.rebuild()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
        this.mostBytes = mostBytes;
    }

    String data(NewEvent event) {
        String json = write(event, event.data());
        if (!json.startsWith("{")) {
            throw new EventRefusedException("The data of " + event.type() + " is not an object");
        }
        return json;
    }

    @Nullable
    String changes(NewEvent event) {
        Map<String, Change> changes = event.changes();
        return changes.isEmpty() ? null : write(event, changes);
    }

    void checkSize(NewEvent event, String data, @Nullable String changes) {
        int bytes = size(data) + (changes == null ? 0 : size(changes));
        if (bytes > mostBytes) {
            throw new EventRefusedException("%s of %s has %,d bytes; an event may have %,d"
                    .formatted(event.type(), event.key(), bytes, mostBytes));
        }
    }

    JsonNode read(String json) {
        return mapper.readTree(json);
    }

    JsonNode nothing() {
        return mapper.createObjectNode();
    }

    private String write(NewEvent event, Object content) {
        try {
            String json = mapper.writeValueAsString(content);
            if (hasUnstorableText(json)) {
                throw new EventRefusedException("The data of " + event.type() + " has text that cannot be stored");
            }
            return json;
        } catch (JacksonException e) {
            throw new EventRefusedException("The data of " + event.type() + " cannot be written as JSON", e);
        }
    }

    private int size(String json) {
        // A cheap bound first: no character needs more than three bytes per UTF-16 unit.
        return json.length() * 3 <= mostBytes / 2 ? json.length() : json.getBytes(StandardCharsets.UTF_8).length;
    }

    /** NUL and half a surrogate pair are legal in Java but not in PostgreSQL. */
    private static boolean hasUnstorableText(String json) {
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '\\') {
                if (json.startsWith("u0000", i + 1)) {
                    return true;
                }
                i++;
            } else if (Character.isSurrogate(c)) {
                if (i + 1 == json.length() || !Character.isSurrogatePair(c, json.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
