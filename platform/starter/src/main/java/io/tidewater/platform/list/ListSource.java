package io.tidewater.platform.list;

import io.tidewater.platform.rules.RecordField;
import io.tidewater.platform.rules.RecordType;
import io.tidewater.platform.scope.ProtectedTable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/**
 * Where a list comes from.
 *
 * @param type the fields that filters and orders may name
 * @param table what decides about scope; null for records that everybody signed in may read
 * @param columns what the mapper reads, as SQL
 * @param from the table with its alias, and joins that keep one row per record
 * @param idColumn the record's id, also the second key of every order
 * @param searchColumn the {@code tsvector} column, or null when the list has no text search
 * @param presentField the field that is never null and has an index together with the id
 * @param defaultSort such as {@code -createdAt}
 * @param indexed whether the GIN index of the search column also has {@link TimeSlots#of} the present field,
 *     {@link io.tidewater.platform.scope.UnitWords#of} the unit and {@link SearchBeginnings#of} the search column, so that a search
 *     of a large table can begin with the newest records, with those that somebody sees and with the beginning of a word
 * @param grouping the text fields of which an index has each first, the present field and the id (newest first) behind it: records
 *     with one value of it lie there in the list's order
 */
public record ListSource<T>(
        RecordType type,
        @Nullable ProtectedTable table,
        String columns,
        String from,
        String idColumn,
        @Nullable String searchColumn,
        String presentField,
        String defaultSort,
        RowMapper<T> mapper,
        boolean indexed,
        List<String> grouping) {

    /** A list whose index of words knows of nothing else. */
    public ListSource(
            RecordType type,
            @Nullable ProtectedTable table,
            String columns,
            String from,
            String idColumn,
            @Nullable String searchColumn,
            String presentField,
            String defaultSort,
            RowMapper<T> mapper) {
        this(type, table, columns, from, idColumn, searchColumn, presentField, defaultSort, mapper, false, List.of());
    }

    /** A list of a protected table that is newest first: {@code created_at} as field {@code createdAt}. */
    public static <T> ListSource<T> newestFirst(
            RecordType type,
            ProtectedTable table,
            String columns,
            String from,
            @Nullable String searchColumn,
            RowMapper<T> mapper) {
        return new ListSource<>(
                type, table, columns, from, table.alias() + ".id", searchColumn, "createdAt", "-createdAt", mapper);
    }

    /** The same list of a table whose index of words keeps times, unit and beginnings of words of each record. */
    public ListSource<T> fullyIndexed() {
        return new ListSource<>(
                type, table, columns, from, idColumn, searchColumn, presentField, defaultSort, mapper, true, grouping);
    }

    /** The same list of a table that has for each of these text fields an index that goes on in the list's order. */
    public ListSource<T> groupedBy(String... fields) {
        return new ListSource<>(
                type,
                table,
                columns,
                from,
                idColumn,
                searchColumn,
                presentField,
                defaultSort,
                mapper,
                indexed,
                List.of(fields));
    }

    /** The time of the records, where the index of their words keeps it. */
    @Nullable
    String timeColumn() {
        return indexed ? type.field(presentField).map(RecordField::column).orElseThrow() : null;
    }
}
