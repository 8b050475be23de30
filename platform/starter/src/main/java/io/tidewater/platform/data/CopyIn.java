package io.tidewater.platform.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Writes many rows into a table by PostgreSQL's COPY, within the transaction of the caller. It is the quickest way in, and the
 * server stores rows while later ones are still being written; below some dozens of rows an insert is quicker.
 */
public final class CopyIn {

    /** From so many rows on COPY is worth its two further round trips. */
    public static final int WORTH = 32;

    private static final int FLUSH = 1 << 15;

    private final String statement;

    private CopyIn(String statement) {
        this.statement = statement;
    }

    /** Into these columns of a table; an identity column takes what it is given. */
    public static CopyIn into(String table, List<String> columns) {
        return new CopyIn("copy " + table + " (" + String.join(", ", columns) + ") from stdin");
    }

    /** Writes the rows, each by adding its values in the order of the columns; what the database refuses is thrown as Spring does. */
    public <T> void write(JdbcOperations jdbc, Collection<T> rows, BiConsumer<T, Line> values) {
        jdbc.execute((ConnectionCallback<Long>) connection -> {
            // A foreign key would otherwise be planned anew for each row, which takes longer than to write the row.
            set(connection, "set local plan_cache_mode = auto");
            long written = copy(connection, rows, values);
            set(connection, "set local plan_cache_mode = default");
            return written;
        });
    }

    private <T> long copy(Connection connection, Collection<T> rows, BiConsumer<T, Line> values) throws SQLException {
        org.postgresql.copy.CopyIn copy =
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
        try {
            Line line = new Line();
            for (T row : rows) {
                values.accept(row, line);
                line.end();
                if (line.text.length() >= FLUSH) {
                    line.sendTo(copy);
                }
            }
            line.sendTo(copy);
            return copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void set(Connection connection, String setting) throws SQLException {
        try (Statement change = connection.createStatement()) {
            change.execute(setting);
        }
    }

    /** Takes the values of one row after the other. */
    public static final class Line {

        private final CopyText text = new CopyText(FLUSH);
        private boolean begun;

        private Line() {}

        /** The next value, as PostgreSQL reads it as text; null for none. */
        public Line add(@Nullable Object value) {
            if (begun) {
                text.tab();
            }
            begun = true;
            if (value == null) {
                text.nothing();
            } else {
                text.value(value.toString());
            }
            return this;
        }

        private void end() {
            text.endOfLine();
            begun = false;
        }

        private void sendTo(org.postgresql.copy.CopyIn copy) throws SQLException {
            copy.writeToCopy(text.bytes(), 0, text.length());
            text.clear();
        }
    }
}
