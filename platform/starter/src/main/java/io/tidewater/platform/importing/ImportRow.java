package io.tidewater.platform.importing;

import io.tidewater.platform.web.FieldError;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of the file, its cells read by the type of the field they are mapped to. Empty cells are null. */
public final class ImportRow {

    private final long line;
    private final Map<String, Object> values;
    private final List<FieldError> errors = new ArrayList<>();

    /** Values by field: String, BigDecimal, LocalDate, Instant or Boolean; tests of targets make their own. */
    public ImportRow(long line, Map<String, Object> values) {
        this.line = line;
        this.values = values;
    }

    /** Where the row stands in the file; the header is line 1. */
    public long line() {
        return line;
    }

    /** Whether the field has a value. */
    public boolean has(String field) {
        return values.containsKey(field);
    }

    /** Text, choice or lookup. */
    public @Nullable String text(String field) {
        return (String) values.get(field);
    }

    /** Text of a field that is declared as required. */
    public String requiredText(String field) {
        String value = text(field);
        if (value == null) {
            throw new IllegalStateException(field + " is not declared as required");
        }
        return value;
    }

    /** A number. */
    public @Nullable BigDecimal number(String field) {
        return (BigDecimal) values.get(field);
    }

    /** A whole number; with a fraction or beyond the limits the row is refused. */
    public @Nullable Integer integer(String field) {
        BigDecimal value = number(field);
        if (value == null) {
            return null;
        }
        try {
            return value.intValueExact();
        } catch (ArithmeticException e) {
            reject(field, "integer");
            return null;
        }
    }

    /** A day. */
    public @Nullable LocalDate date(String field) {
        return (LocalDate) values.get(field);
    }

    /** A moment. */
    public @Nullable Instant instant(String field) {
        return (Instant) values.get(field);
    }

    /** Yes or no. */
    public @Nullable Boolean flag(String field) {
        return (Boolean) values.get(field);
    }

    /** Refuses the row; further reasons may follow. The text is the message {@code rule.<rule>}. */
    public void reject(String field, String rule, Object... args) {
        errors.add(new FieldError(field, rule, args));
    }

    /** The reasons to refuse this row found so far. */
    public List<FieldError> errors() {
        return List.copyOf(errors);
    }
}
