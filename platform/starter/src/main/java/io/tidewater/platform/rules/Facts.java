package io.tidewater.platform.rules;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an expression is evaluated on: a record and a moment. */
record Facts(Map<String, ?> record, Moment moment) {

    /** For parts that read no field. */
    static Facts none(Moment moment) {
        return new Facts(Map.of(), moment);
    }

    @Nullable
    Object read(RecordField field) {
        Object raw = record.get(field.name());
        if (raw == null && field.name().indexOf('.') > 0) {
            raw = Custom.walk(record, List.of(field.name().split("\\.")));
        }
        return raw == null ? null : Plain.read(field, raw);
    }
}
