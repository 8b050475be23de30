package io.tidewater.platform.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where a field's text comes from.
 *
 * @param column the place in the row, -1 when only the default fills the field
 * @param values what stands in the file, folded, to what is meant
 */
record FieldCell(ImportField field, int column, Map<String, String> values, String standard) {

    static List<FieldCell> of(List<ImportField> fields, List<String> columns, ImportMapping mapping) {
        Map<String, Integer> places = new HashMap<>();
        mapping.columns().forEach((column, field) -> {
            if (field != null) {
                places.put(field, Columns.index(columns, column));
            }
        });
        List<FieldCell> cells = new ArrayList<>();
        for (ImportField field : fields) {
            String standard = mapping.defaults().getOrDefault(field.name(), "");
            if (places.containsKey(field.name()) || !standard.isEmpty()) {
                Map<String, String> values = folded(mapping.values().getOrDefault(field.name(), Map.of()));
                cells.add(new FieldCell(field, places.getOrDefault(field.name(), -1), values, standard));
            }
        }
        return cells;
    }

    private static Map<String, String> folded(Map<String, String> values) {
        Map<String, String> folded = new HashMap<>();
        values.forEach((raw, meant) -> folded.putIfAbsent(fold(raw), meant));
        values.forEach((raw, meant) -> folded.put(raw.strip(), meant));
        return folded;
    }

    private static String fold(String raw) {
        return raw.strip().toLowerCase(Locale.ROOT);
    }

    String text(SourceRow row) {
        String raw = column < 0 ? "" : row.cell(column);
        if (!values.isEmpty()) {
            String exact = values.get(raw.strip());
            raw = exact != null ? exact : values.getOrDefault(fold(raw), raw);
        }
        return raw.isBlank() ? standard : raw;
    }
}
