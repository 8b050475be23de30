package io.tidewater.platform.event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * An event as it came, before anyone tried to understand its content.
 *
 * @param id the event's own id, or one made from its place when it has none, so that even rubbish is counted once
 */
record Incoming(String topic, String key, UUID id, String type, Map<String, String> headers, byte[] body) {

    static Incoming of(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : record.headers()) {
            if (header.value() != null) {
                headers.put(clean(header.key()), clean(new String(header.value(), StandardCharsets.UTF_8)));
            }
        }
        String place = record.topic() + "/" + record.partition() + "/" + record.offset();
        return new Incoming(
                record.topic(),
                record.key() == null ? "" : clean(record.key()),
                idOf(headers.get(EventHeaders.ID), place),
                typeOf(record),
                headers,
                bodyOf(record));
    }

    /** The type alone, as {@link #of} would read it; empty where there is none. */
    static String typeOf(ConsumerRecord<String, byte[]> record) {
        Header type = record.headers().lastHeader(EventHeaders.TYPE);
        return type == null || type.value() == null ? "" : clean(new String(type.value(), StandardCharsets.UTF_8));
    }

    static byte[] bodyOf(ConsumerRecord<String, byte[]> record) {
        return record.value() == null ? new byte[0] : record.value();
    }

    /** The attributes, with the body still unread as the data. */
    EventMessage<byte[]> message() {
        if (type.isEmpty() || !headers.containsKey(EventHeaders.ID)) {
            throw new MalformedEventException("Not an event: the headers ce_id and ce_type are needed", null);
        }
        return new EventMessage<>(
                id,
                type,
                (int) number(EventHeaders.DATA_VERSION, 1),
                key,
                at(),
                headers.getOrDefault(EventHeaders.ACTOR, "unknown"),
                headers.get(EventHeaders.CAUSE),
                (int) number(EventHeaders.DEPTH, 0),
                number(EventHeaders.SEQ, 0),
                headers.getOrDefault(EventHeaders.SOURCE, ""),
                body);
    }

    @Nullable
    String trace() {
        return headers.get(EventHeaders.TRACE);
    }

    private Instant at() {
        String time = headers.get(EventHeaders.TIME);
        if (time == null) {
            throw new MalformedEventException("Not an event: it says no time", null);
        }
        try {
            return Instant.parse(time);
        } catch (DateTimeParseException e) {
            throw new MalformedEventException("Not a time: " + time, e);
        }
    }

    private long number(String header, long otherwise) {
        String text = headers.get(header);
        try {
            return text == null ? otherwise : Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new MalformedEventException(header + " is not a number: " + text, e);
        }
    }

    private static UUID idOf(@Nullable String text, String place) {
        try {
            if (text != null) {
                return UUID.fromString(text);
            }
        } catch (IllegalArgumentException e) {
            // Someone else's idea of an id; any text identifies.
            return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
        }
        return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
    }

    /** PostgreSQL stores no NUL in text. */
    static String clean(String text) {
        return text.replace('\0', '\uFFFD');
    }
}
