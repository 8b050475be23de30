package io.tidewater.platform.list;

import io.tidewater.platform.rules.FieldType;
import io.tidewater.platform.rules.RecordField;
import io.tidewater.platform.rules.RecordType;
import io.tidewater.platform.scope.SqlPredicate;
import io.tidewater.platform.web.Problems;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The order of a list: by one field, then by id; records without a value come last either way. */
record SortOrder(RecordField field, boolean descending, boolean alwaysPresent, String idColumn) {

    static SortOrder of(RecordType type, String sort, String presentField, String idColumn) {
        boolean descending = sort.startsWith("-");
        String name = descending ? sort.substring(1) : sort;
        RecordField field = type.field(name)
                .filter(SortOrder::sortable)
                .orElseThrow(() -> Problems.unreadable("sort", "sort", sortableNames(type)));
        return new SortOrder(field, descending, name.equals(presentField), idColumn);
    }

    String orderBy() {
        return orderBy(field.column(), idColumn);
    }

    /** The same order where the key and the id stand in these columns. */
    String orderBy(String key, String id) {
        String direction = descending ? " desc" : "";
        String nulls = alwaysPresent ? "" : " nulls last";
        return key + direction + nulls + ", " + id + direction;
    }

    SqlPredicate after(@Nullable Cursor cursor) {
        if (cursor == null) {
            return SqlPredicate.ALL;
        }
        String beyond = descending ? "<" : ">";
        if (cursor.key() == null) {
            return new SqlPredicate(
                    field.column() + " is null and " + idColumn + " " + beyond + " :page_id",
                    Map.of("page_id", cursor.id()));
        }
        String key = "cast(:page_key as " + sqlType() + ")";
        String row = "(" + field.column() + ", " + idColumn + ") " + beyond + " (" + key + ", :page_id)";
        String sql = alwaysPresent ? row : row + " or " + field.column() + " is null";
        return new SqlPredicate(sql, Map.of("page_key", cursor.key(), "page_id", cursor.id()));
    }

    private String sqlType() {
        return switch (field.type()) {
            case NUMBER, MONEY -> "numeric";
            case FLAG -> "boolean";
            case INSTANT -> "timestamptz";
            case DATE -> "date";
            case ID -> "uuid";
            case TEXT, CHOICE, TEXTS, CUSTOM -> "text";
        };
    }

    private static boolean sortable(RecordField field) {
        return field.type() != FieldType.TEXTS && field.type() != FieldType.CUSTOM;
    }

    private static String sortableNames(RecordType type) {
        return type.fields().stream()
                .filter(SortOrder::sortable)
                .map(RecordField::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return (descending ? "-" : "") + field.name();
    }
}
