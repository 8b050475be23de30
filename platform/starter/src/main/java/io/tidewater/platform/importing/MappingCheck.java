package io.tidewater.platform.importing;

import io.tidewater.platform.web.FieldError;
import io.tidewater.platform.web.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether a mapping fits a file and a target; every fault is named with its place in the mapping. */
final class MappingCheck {

    private final Map<String, ImportField> fields;
    private final List<ImportOption> options;
    private final List<String> columns;
    private final List<FieldError> errors = new ArrayList<>();

    MappingCheck(List<ImportField> fields, List<ImportOption> options, List<String> columns) {
        this.fields = fields.stream().collect(Collectors.toMap(ImportField::name, Function.identity()));
        this.options = options;
        this.columns = columns;
    }

    /** Refuses the mapping if anything is wrong with it. */
    void check(ImportMapping mapping) {
        List<FieldError> found = errors(mapping);
        if (!found.isEmpty()) {
            throw Problems.invalid(found);
        }
    }

    List<FieldError> errors(ImportMapping mapping) {
        Set<String> filled = checkColumns(mapping.columns());
        mapping.values().keySet().forEach(field -> checkField("mapping.values.", field));
        checkDefaults(mapping);
        checkLookups(mapping);
        checkOptions(mapping.options());
        filled.addAll(mapping.defaults().keySet());
        fields.values().stream()
                .filter(field -> field.required() && !filled.contains(field.name()))
                .forEach(field -> add("mapping." + field.name(), "mapping-missing"));
        return List.copyOf(errors);
    }

    private Set<String> checkColumns(Map<String, ?> mapped) {
        Set<String> filled = new HashSet<>();
        mapped.forEach((column, field) -> {
            if (field == null) {
                return;
            }
            String place = "mapping.columns." + column;
            if (Columns.index(columns, column) < 0) {
                add(place, "mapping-column");
            } else if (!fields.containsKey(field.toString())) {
                add(place, "mapping-field");
            } else if (!filled.add(field.toString())) {
                add("mapping." + field, "mapping-twice");
            }
        });
        return filled;
    }

    private boolean checkField(String place, String field) {
        boolean known = fields.containsKey(field);
        if (!known) {
            add(place + field, "mapping-field");
        }
        return known;
    }

    private void checkDefaults(ImportMapping mapping) {
        CellReader cells = CellReader.of(mapping.options());
        mapping.defaults().forEach((name, text) -> {
            ImportField field = fields.get(name);
            if (field == null) {
                add("mapping.defaults." + name, "mapping-field");
            } else {
                try {
                    cells.read(field, text);
                } catch (CellException e) {
                    add("mapping.defaults." + name, e.rule(), e.args());
                }
            }
        });
    }

    private void checkLookups(ImportMapping mapping) {
        mapping.lookups().keySet().forEach(name -> {
            ImportField field = fields.get(name);
            if (field == null) {
                add("mapping.lookups." + name, "mapping-field");
            } else if (field.type() != FieldType.LOOKUP) {
                add("mapping.lookups." + name, "mapping-lookup");
            }
        });
    }

    private void checkOptions(Map<String, String> given) {
        given.forEach((name, value) -> {
            String place = "options." + name;
            ImportOption option = options.stream()
                    .filter(known -> known.name().equals(name))
                    .findFirst()
                    .orElse(null);
            if (option == null) {
                add(place, "option");
            } else if (!option.values().isEmpty() && !option.values().contains(value)) {
                add(place, "choice-of", String.join(", ", option.values()));
            } else if (name.equals(CellReader.ZONE) && !CellReader.isZone(value)) {
                add(place, "value");
            }
        });
    }

    private void add(String place, String rule, Object... args) {
        errors.add(new FieldError(place, rule, args));
    }
}
