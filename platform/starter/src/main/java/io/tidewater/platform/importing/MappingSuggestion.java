package io.tidewater.platform.importing;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Guesses which field each column means, from its header alone: the field's name, its label, then its synonyms. */
final class MappingSuggestion {

    private static final LookupRule FOLD = LookupRule.IGNORE_SPACE_AND_PUNCTUATION;

    private MappingSuggestion() {}

    /**
     * Every column with its field or null; no field twice.
     *
     * @param labels names of fields in all languages people read, by field
     */
    static Map<String, @Nullable String> suggest(
            List<String> columns, List<ImportField> fields, Map<String, List<String>> labels) {
        List<String> own = Columns.endsWithReasons(columns) ? columns.subList(0, columns.size() - 2) : columns;
        Map<String, @Nullable String> suggested = new LinkedHashMap<>();
        columns.forEach(column -> suggested.put(column, null));
        Set<String> taken = new HashSet<>();
        // Sure matches first, so that a synonym never takes a field from the column that bears its name.
        match(
                own,
                fields,
                suggested,
                taken,
                (field, key) -> FOLD.key(field.name()).equals(key));
        match(own, fields, suggested, taken, (field, key) -> anyIs(labels.getOrDefault(field.name(), List.of()), key));
        match(own, fields, suggested, taken, (field, key) -> anyIs(field.synonyms(), key));
        return suggested;
    }

    private static void match(
            List<String> columns,
            List<ImportField> fields,
            Map<String, @Nullable String> suggested,
            Set<String> taken,
            Match match) {
        for (String column : columns) {
            if (suggested.get(column) == null) {
                String key = FOLD.key(column);
                Predicate<ImportField> fits = field -> !taken.contains(field.name()) && match.test(field, key);
                Optional<ImportField> field = fields.stream().filter(fits).findFirst();
                field.ifPresent(found -> {
                    taken.add(found.name());
                    suggested.put(column, found.name());
                });
            }
        }
    }

    private static boolean anyIs(List<String> names, String key) {
        return names.stream().anyMatch(name -> FOLD.key(name).equals(key));
    }

    private interface Match {
        boolean test(ImportField field, String key);
    }
}
