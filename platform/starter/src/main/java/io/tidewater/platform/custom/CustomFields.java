package io.tidewater.platform.custom;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.tidewater.platform.data.AfterCommit;
import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.event.RecordedEvent;
import io.tidewater.platform.web.FieldError;
import io.tidewater.platform.web.Problems;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** The custom fields of a service's record types (P12); on other instances a change holds within a second. */
public class CustomFields {

    private static final int MOST = 500;
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final int HISTORY = 200;

    private final CustomFieldStore store;
    private final EventLog events;
    private final Clock clock;
    private final LoadingCache<String, List<CustomField>> known;

    CustomFields(CustomFieldStore store, EventLog events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
        this.known = Caffeine.newBuilder().expireAfterWrite(FRESH).build(store::all);
    }

    /** The fields in use, in their order. */
    public List<CustomField> of(String recordType) {
        return known.get(recordType).stream().filter(CustomField::inUse).toList();
    }

    /** All fields, also those taken out of use. */
    @Transactional(readOnly = true)
    public List<CustomField> all(String recordType) {
        return store.all(recordType);
    }

    /** One field. */
    @Transactional(readOnly = true)
    public CustomField get(String recordType, String key) {
        return store.find(recordType, key).orElseThrow(Problems::notFound);
    }

    /** Makes a field; refused with 409 where the key is taken. */
    @Transactional
    public CustomField add(String recordType, CustomField field) {
        if (store.find(recordType, field.key()).isPresent()) {
            throw Problems.conflict("custom-field-taken", field.key());
        }
        if (store.all(recordType).size() >= MOST) {
            throw Problems.conflict("custom-fields-full", MOST);
        }
        return save(recordType, field);
    }

    /** Changes everything of a field but its key and type. */
    @Transactional
    public CustomField replace(String recordType, String key, CustomField field) {
        CustomField before = get(recordType, key);
        if (before.type() != field.type() || !before.key().equals(field.key())) {
            throw Problems.conflict("custom-field-type", before.type().key());
        }
        return save(recordType, field);
    }

    /** Takes a field out of use; the values that records hold stay. */
    @Transactional
    public CustomField retire(String recordType, String key) {
        CustomField field = get(recordType, key);
        return save(
                recordType,
                new CustomField(key, field.type(), field.labels(), false, field.choices(), field.position(), false, 0));
    }

    /** Every change of a field, newest first. */
    @Transactional(readOnly = true)
    public List<RecordedEvent> history(String recordType, String key) {
        get(recordType, key);
        return events.history(eventKey(recordType, key), HISTORY, null);
    }

    /** The values of a new record, each fitting its field, every required one given; else 422 naming the field. */
    public Map<String, Object> checkedNew(String recordType, @Nullable Map<String, Object> values) {
        return complete(recordType, fitting(recordType, values));
    }

    /** Values with some changed: null clears one; a required one cannot be cleared. */
    public Map<String, Object> checkedChange(
            String recordType, Map<String, Object> before, @Nullable Map<String, Object> changed) {
        if (changed == null || changed.isEmpty()) {
            return before;
        }
        Map<String, Object> merged = new HashMap<>(before);
        fitting(recordType, changed).forEach((key, value) -> merged.put(key, value));
        changed.forEach((key, value) -> {
            if (isEmpty(value)) {
                merged.remove(key);
            }
        });
        of(recordType).stream()
                .filter(field -> field.required() && changed.containsKey(field.key()))
                .filter(field -> merged.get(field.key()) == null)
                .findFirst()
                .ifPresent(field -> {
                    throw Problems.invalid(LooseValues.FIELD + "." + field.key(), "required");
                });
        return LooseValues.checked(merged);
    }

    /** Values, some of which came as texts and are read by the type of their field; required ones may be missing. */
    public Map<String, Object> read(String recordType, Map<String, Object> values) {
        Map<String, Object> read = new HashMap<>(values);
        for (CustomField field : of(recordType)) {
            if (read.get(field.key()) instanceof String text) {
                Object value = CustomValue.ofText(field, text);
                read.compute(field.key(), (key, old) -> value);
            }
        }
        return fitting(recordType, read);
    }

    private Map<String, Object> fitting(String recordType, @Nullable Map<String, Object> values) {
        Map<String, Object> fit = new HashMap<>(LooseValues.checked(values));
        fit.values().removeIf(CustomFields::isEmpty);
        for (CustomField field : of(recordType)) {
            Optional.ofNullable(fit.get(field.key()))
                    .ifPresent(value -> fit.put(field.key(), CustomValue.checked(field, value)));
        }
        return fit;
    }

    private Map<String, Object> complete(String recordType, Map<String, Object> values) {
        List<FieldError> missing = of(recordType).stream()
                .filter(field -> field.required() && !values.containsKey(field.key()))
                .map(field -> new FieldError(LooseValues.FIELD + "." + field.key(), "required"))
                .toList();
        if (!missing.isEmpty()) {
            throw Problems.invalid(missing);
        }
        return values;
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null || (value instanceof String text && text.isBlank());
    }

    private CustomField save(String recordType, CustomField field) {
        if (field.type() == CustomFieldType.CHOICE && field.values().isEmpty()) {
            throw Problems.invalid("choices", "required");
        }
        CustomField saved = store.save(recordType, field, clock.instant());
        AfterCommit.run(() -> known.invalidate(recordType));
        events.append(NewEvent.of(
                "custom-field.saved", eventKey(recordType, saved.key()), CustomFieldFact.of(recordType, saved)));
        return saved;
    }

    private static String eventKey(String recordType, String key) {
        return recordType + "-field:" + key;
    }
}
