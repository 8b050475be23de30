package io.tidewater.platform.importing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Settles on a mapping: what was given, completed by suggestion where nothing is said about columns, with all its rules shown. */
final class MappingChoice {

    private final FieldLabels labels;

    MappingChoice(FieldLabels labels) {
        this.labels = labels;
    }

    ImportMapping complete(ImportTarget<?> target, List<String> columns, ImportMapping given) {
        List<ImportField> fields = target.fields();
        Map<String, @Nullable String> mapped = given.columns().isEmpty()
                ? MappingSuggestion.suggest(columns, fields, labels.all(fields))
                : given.columns();
        return given.withColumns(mapped).withLookups(lookups(fields, given)).withOptions(options(target, given));
    }

    private static Map<String, LookupRule> lookups(List<ImportField> fields, ImportMapping given) {
        Map<String, LookupRule> rules = new LinkedHashMap<>();
        fields.stream()
                .filter(field -> field.type() == FieldType.LOOKUP)
                .forEach(field -> rules.put(field.name(), field.lookupRule()));
        rules.putAll(given.lookups());
        return rules;
    }

    private static Map<String, String> options(ImportTarget<?> target, ImportMapping given) {
        Map<String, String> options = new HashMap<>();
        target.options().forEach(option -> {
            if (option.standard() != null) {
                options.put(option.name(), option.standard());
            }
        });
        options.putAll(given.options());
        return options;
    }
}
