package io.tidewater.platform.event;

import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * An event about to be written.
 *
 * @param key the id of the aggregate it tells of; events of one key keep their order
 * @param type {@code <aggregate>.<past-tense>}, such as {@code lead.created}
 * @param version of the event's schema
 * @param data the record's public state after the change: a map or a record that becomes a JSON object
 * @param changes field to old and new value
 */
public record NewEvent(String key, String type, int version, Object data, Map<String, Change> changes) {

    private static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+");
    private static final int LONGEST_KEY = 200;

    public NewEvent {
        if (key.isBlank() || key.length() > LONGEST_KEY || key.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("An event needs a key of 1 to " + LONGEST_KEY + " characters");
        }
        if (!TYPE.matcher(type).matches()) {
            throw new IllegalArgumentException("Not an event type: " + type);
        }
        if (version < 1) {
            throw new IllegalArgumentException("Versions start at 1: " + type + " has " + version);
        }
        changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
    }

    /** An event of version 1 without changes; the key may be text, a UUID, a number or a typed id around one. */
    public static NewEvent of(String type, Object key, Object data) {
        return new NewEvent(keyOf(key), type, 1, data, Map.of());
    }

    /** This event with the changed fields. */
    public NewEvent withChanges(Map<String, Change> changed) {
        return new NewEvent(key, type, version, data, changed);
    }

    /** This event in another version of its schema. */
    public NewEvent withVersion(int schemaVersion) {
        return new NewEvent(key, type, schemaVersion, data, changes);
    }

    private static String keyOf(Object key) {
        if (key instanceof CharSequence || key instanceof UUID || key instanceof Number) {
            return key.toString();
        }
        RecordComponent[] parts = key.getClass().getRecordComponents();
        if (parts != null && parts.length == 1) {
            return keyOf(read(key, parts[0]));
        }
        throw new IllegalArgumentException("Not the id of an aggregate: " + key.getClass());
    }

    private static Object read(Object id, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Cannot read the id " + id, e);
        }
    }
}
