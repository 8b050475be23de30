package io.tidewater.platform.importing;

import io.tidewater.platform.job.JobId;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.web.FieldError;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows what an import would do: columns, suggested or given mapping, first rows with what is wrong in them. */
final class Previews {

    private static final int SAMPLES = 5;

    private final FieldLabels labels;

    Previews(FieldLabels labels) {
        this.labels = labels;
    }

    <R> ImportPreview of(
            ImportTarget<R> target,
            Person person,
            String fileName,
            ReadUpload upload,
            ImportMapping mapping,
            String mappingSource) {
        List<ImportField> fields = target.fields();
        List<FieldError> wrong = new MappingCheck(fields, ReadOptions.with(target), upload.columns()).errors(mapping);
        FileFormat format = upload.format();
        return new ImportPreview(
                new ImportPreview.FileView(
                        fileName, format.kind(), format.encoding(), format.delimiter(), format.sheet()),
                upload.total(),
                columns(upload, mapping),
                wrong.isEmpty() ? checked(target, person, upload, mapping) : unchecked(upload),
                mapping,
                mappingSource,
                wrong.stream().map(this::problem).toList(),
                fields.stream().map(this::field).toList(),
                ReadOptions.with(target).stream().map(this::option).toList(),
                List.of(LookupRule.values()));
    }

    private static List<ImportPreview.ColumnView> columns(ReadUpload upload, ImportMapping mapping) {
        List<String> names = upload.columns();
        @Nullable String[] fields = new String[names.size()];
        mapping.columns().forEach((column, field) -> {
            int place = Columns.index(names, column);
            if (place >= 0) {
                fields[place] = field;
            }
        });
        List<ImportPreview.ColumnView> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int place = i;
            List<String> samples = upload.first().stream()
                    .map(row -> row.cell(place))
                    .filter(cell -> !cell.isBlank())
                    .distinct()
                    .limit(SAMPLES)
                    .toList();
            columns.add(new ImportPreview.ColumnView(names.get(i), fields[i], samples));
        }
        return columns;
    }

    private <R> List<ImportPreview.RowView> checked(
            ImportTarget<R> target, Person person, ReadUpload upload, ImportMapping mapping) {
        ImportPlan plan = new ImportPlan("", upload.format(), upload.header(), mapping);
        ImportContext context = plan.context(JobId.next(), person, target);
        RowReader<R> reader = new RowReader<>(target, plan.columns(), mapping, context);
        return upload.first().stream()
                .map(row -> new ImportPreview.RowView(
                        row.line(),
                        row.cells(),
                        reader.read(row).errors().stream().map(this::problem).toList()))
                .toList();
    }

    private static List<ImportPreview.RowView> unchecked(ReadUpload upload) {
        return upload.first().stream()
                .map(row -> new ImportPreview.RowView(row.line(), row.cells(), List.of()))
                .toList();
    }

    private ImportPreview.ProblemView problem(FieldError error) {
        return new ImportPreview.ProblemView(error.field(), error.rule(), labels.reason(error.rule(), error.args()));
    }

    private ImportPreview.FieldView field(ImportField field) {
        return new ImportPreview.FieldView(
                field.name(),
                labels.label(field),
                field.type(),
                field.required(),
                field.choices(),
                field.type() == FieldType.LOOKUP ? field.lookupRule() : null);
    }

    private ImportPreview.OptionView option(ImportOption option) {
        return new ImportPreview.OptionView(
                option.name(), labels.label(option.labelKey(), option.name()), option.values(), option.standard());
    }
}
