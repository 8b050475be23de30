package io.tidewater.platform.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the columns of a file fill the fields of a record; a person sees and changes all of it.
 *
 * @param columns column to field; a column that maps to null or is not named is left out
 * @param values per field, what stands in the file to what is meant
 * @param defaults per field, what an empty or missing cell means
 * @param lookups per lookup field, the rule by which names are found
 * @param options choices for the whole import
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ImportMapping(
        Map<String, @Nullable String> columns,
        Map<String, Map<String, String>> values,
        Map<String, String> defaults,
        Map<String, LookupRule> lookups,
        Map<String, String> options) {

    ImportMapping {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    ImportMapping withColumns(Map<String, @Nullable String> other) {
        return new ImportMapping(other, values, defaults, lookups, options);
    }

    ImportMapping withLookups(Map<String, LookupRule> other) {
        return new ImportMapping(columns, values, defaults, other, options);
    }

    ImportMapping withOptions(Map<String, String> other) {
        return new ImportMapping(columns, values, defaults, lookups, other);
    }

    static ImportMapping empty() {
        return new ImportMapping(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
    }
}
