package io.tidewater.platform.data;

import java.sql.SQLException;
import org.postgresql.util.PGobject;

/**
 * Values of PostgreSQL's own types as parameters. Text that the statement casts is read again for each row that a kept plan looks
 * at (a {@code tsquery} longer than the row takes to be fetched), and an array's text for each row of any plan.
 */
public final class TypedText {

    private TypedText() {}

    /**
     * A parameter, equal to others of the same type and text.
     *
     * @param type the type's name, such as {@code tsquery} or {@code ltree[]}
     * @param text the value as PostgreSQL writes it
     */
    public static Object of(String type, String text) {
        PGobject value = new PGobject();
        value.setType(type);
        try {
            value.setValue(text);
        } catch (SQLException e) {
            throw new IllegalStateException("Any text can be set", e);
        }
        return value;
    }
}
