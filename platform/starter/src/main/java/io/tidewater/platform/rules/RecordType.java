package io.tidewater.platform.rules;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of one kind of record that expressions, lists and sort orders may name. */
public final class RecordType {

    private final String name;
    private final Map<String, RecordField> fields;

    private RecordType(String name, Map<String, RecordField> fields) {
        this.name = name;
        this.fields = Map.copyOf(fields);
    }

    /** Starts the description of a record type. */
    public static Builder named(String name) {
        return new Builder(name);
    }

    public String name() {
        return name;
    }

    public Collection<RecordField> fields() {
        return fields.values();
    }

    public Optional<RecordField> field(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** The SQL that reads a field, for instance to sort by it; an unknown name is a {@link RuleException}. */
    public String column(String field) {
        return known(field).column();
    }

    /** The type of a field; an unknown name is a {@link RuleException}. */
    public FieldType type(String field) {
        return known(field).type();
    }

    private RecordField known(String field) {
        return field(field)
                .orElseThrow(() -> new RuleException(RuleError.at(0, field.length(), "unknown-field", field)
                        .suggesting(Suggestion.nearest(field, fields.keySet()))));
    }

    /** Collects the fields of a record type. */
    public static final class Builder {

        private final String name;
        private final Map<String, RecordField> fields = new LinkedHashMap<>();

        private Builder(String name) {
            this.name = name;
        }

        public Builder text(String field, String column) {
            return add(field, FieldType.TEXT, column);
        }

        public Builder number(String field, String column) {
            return add(field, FieldType.NUMBER, column);
        }

        public Builder money(String field, String column) {
            return add(field, FieldType.MONEY, column);
        }

        public Builder flag(String field, String column) {
            return add(field, FieldType.FLAG, column);
        }

        public Builder instant(String field, String column) {
            return add(field, FieldType.INSTANT, column);
        }

        public Builder date(String field, String column) {
            return add(field, FieldType.DATE, column);
        }

        public Builder id(String field, String column) {
            return add(field, FieldType.ID, column);
        }

        /** A text of known values; with none given, any value goes. */
        public Builder choice(String field, String column, String... values) {
            return put(new RecordField(field, FieldType.CHOICE, column, List.of(values)));
        }

        public Builder texts(String field, String column) {
            return add(field, FieldType.TEXTS, column);
        }

        /** A map of custom values over a {@code jsonb} column, reached as {@code custom.key} or {@code custom["key"]}. */
        public Builder custom(String field, String column) {
            return add(field, FieldType.CUSTOM, column);
        }

        public RecordType build() {
            return new RecordType(name, fields);
        }

        private Builder add(String field, FieldType type, String column) {
            return put(new RecordField(field, type, column, List.of()));
        }

        private Builder put(RecordField field) {
            if (fields.putIfAbsent(field.name(), field) != null) {
                throw new IllegalArgumentException("Two fields are called " + field.name());
            }
            return this;
        }
    }
}
