package io.tidewater.platform.rules;

/** What a part of an expression yields, and what PostgreSQL calls it. */
enum Kind {
    TEXT("text"),
    NUMBER("numeric"),
    FLAG("boolean"),
    INSTANT("timestamptz"),
    DATE("date"),
    ID("uuid"),
    /** In SQL: seconds, because an interval of PostgreSQL knows days and months of no fixed length. */
    DURATION("numeric"),
    TEXTS("text[]"),
    /** A value of a custom map, whose kind the other side of the operator decides. */
    ANY("jsonb"),
    /** The literal {@code null}. */
    NOTHING("text");

    private final String sqlType;

    Kind(String sqlType) {
        this.sqlType = sqlType;
    }

    String sqlType() {
        return sqlType;
    }

    boolean ordered() {
        return switch (this) {
            case TEXT, NUMBER, INSTANT, DATE, DURATION -> true;
            case FLAG, ID, TEXTS, ANY, NOTHING -> false;
        };
    }

    /** How messages name it; looked up in the bundle. */
    String label() {
        return "@kind." + name();
    }
}
