package io.tidewater.platform.importing;

import io.tidewater.platform.web.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row.
 *
 * @param recordId the record made or changed; null when refused
 * @param reasons why it was refused; empty otherwise
 */
public record RowOutcome(Kind kind, @Nullable Object recordId, List<FieldError> reasons) {

    /** The counts an import shows. */
    public enum Kind {
        CREATED,
        UPDATED,
        MERGED,
        SKIPPED,
        REJECTED
    }

    /** A new record. */
    public static RowOutcome created(Object id) {
        return new RowOutcome(Kind.CREATED, id, List.of());
    }

    /** A record the row named by its key. */
    public static RowOutcome updated(Object id) {
        return new RowOutcome(Kind.UPDATED, id, List.of());
    }

    /** A duplicate that took in what the row knows. */
    public static RowOutcome merged(Object id) {
        return new RowOutcome(Kind.MERGED, id, List.of());
    }

    /** A duplicate that was left as it is, as the import asked for. */
    public static RowOutcome skipped(Object id) {
        return new RowOutcome(Kind.SKIPPED, id, List.of());
    }

    /** Refused as a whole; the reason's text is the message {@code rule.<rule>}. */
    public static RowOutcome rejected(String rule, Object... args) {
        return rejected(new FieldError("", rule, args));
    }

    /** Refused because of a field. */
    public static RowOutcome rejected(FieldError reason) {
        return new RowOutcome(Kind.REJECTED, null, List.of(reason));
    }
}
