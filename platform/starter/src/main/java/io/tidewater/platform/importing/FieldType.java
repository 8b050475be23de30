package io.tidewater.platform.importing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How the text of a cell is read. */
public enum FieldType {
    /** As it stands, without the spaces around it. */
    TEXT,
    /** A number in any of the usual notations, read as {@link java.math.BigDecimal}. */
    NUMBER,
    /** A day, read as {@link java.time.LocalDate}. */
    DATE,
    /** A moment, read as {@link java.time.Instant}; without an offset it is in the import's time zone. */
    INSTANT,
    /** Yes or no, read as {@link Boolean}. */
    FLAG,
    /** One of a list, whatever its case. */
    CHOICE,
    /** The name of something that must exist already; found by the field's {@link LookupRule}. */
    LOOKUP;

    /** As mappings and previews write it. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
