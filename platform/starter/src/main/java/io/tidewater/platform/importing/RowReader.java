package io.tidewater.platform.importing;

import io.tidewater.platform.web.FieldError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes rows of the target from rows of the file: mapping, values, defaults, types, required fields, then the target itself. */
final class RowReader<R> {

    private final ImportTarget<R> target;
    private final ImportContext context;
    private final List<FieldCell> cells;
    private final int columns;
    private final CellReader reader;

    RowReader(ImportTarget<R> target, List<String> columns, ImportMapping mapping, ImportContext context) {
        this.target = target;
        this.context = context;
        this.columns = columns.size();
        this.reader = CellReader.of(mapping.options());
        this.cells = FieldCell.of(target.fields(), columns, mapping);
    }

    ReadRow<R> read(SourceRow source) {
        List<FieldError> errors = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        if (source.cells().size() > columns && !beyondIsBlank(source)) {
            errors.add(new FieldError("", "too-many-cells", source.cells().size(), columns));
            return ReadRow.refused(source, errors);
        }
        for (FieldCell cell : cells) {
            readCell(source, cell, values, errors);
        }
        if (!errors.isEmpty()) {
            return ReadRow.refused(source, errors);
        }
        ImportRow row = new ImportRow(source.line(), values);
        R parsed = target.parse(row, context);
        return row.errors().isEmpty()
                ? new ReadRow<>(source, parsed, List.of())
                : ReadRow.refused(source, row.errors());
    }

    private void readCell(SourceRow source, FieldCell cell, Map<String, Object> values, List<FieldError> errors) {
        ImportField field = cell.field();
        try {
            Object value = reader.read(field, cell.text(source));
            if (value != null) {
                values.put(field.name(), value);
            } else if (field.required()) {
                errors.add(new FieldError(field.name(), "required"));
            }
        } catch (CellException e) {
            errors.add(new FieldError(field.name(), e.rule(), e.args()));
        }
    }

    private boolean beyondIsBlank(SourceRow source) {
        return source.cells().subList(columns, source.cells().size()).stream().allMatch(String::isBlank);
    }
}
