package io.tidewater.platform.rules;

/** What kind of value a field of a record holds. */
public enum FieldType {
    /** A {@code text} column. */
    TEXT(Kind.TEXT),
    /** An integer or {@code numeric} column; not a floating-point one. */
    NUMBER(Kind.NUMBER),
    /** The {@code numeric} column of an amount; its currency is a field of its own. */
    MONEY(Kind.NUMBER),
    /** A {@code boolean} column. */
    FLAG(Kind.FLAG),
    /** A {@code timestamptz} column. */
    INSTANT(Kind.INSTANT),
    /** A {@code date} column. */
    DATE(Kind.DATE),
    /** A {@code uuid} column. */
    ID(Kind.ID),
    /** A {@code text} column with known values. */
    CHOICE(Kind.TEXT),
    /** A {@code text[]} column. */
    TEXTS(Kind.TEXTS),
    /** A {@code jsonb} column holding an object. */
    CUSTOM(Kind.ANY);

    private final Kind kind;

    FieldType(Kind kind) {
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }
}
