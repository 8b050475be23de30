package io.tidewater.platform.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do, before it does anything.
 *
 * @param total rows in the file, where known
 * @param mapping as it would be used; may be changed and sent back
 * @param mappingSource {@code given}, {@code remembered} from the last file with these columns, or {@code suggested}
 * @param problems what keeps the import from starting with this mapping
 */
record ImportPreview(
        FileView file,
        @Nullable Long total,
        List<ColumnView> columns,
        List<RowView> rows,
        ImportMapping mapping,
        String mappingSource,
        List<ProblemView> problems,
        List<FieldView> fields,
        List<OptionView> options,
        List<LookupRule> lookupRules) {

    /** How the file was understood. */
    record FileView(
            String name,
            String format,
            @Nullable String encoding,
            @Nullable String delimiter,
            @Nullable String sheet) {}

    /** A column, the field it would fill and some of its values. */
    record ColumnView(String name, @Nullable String field, List<String> samples) {}

    /** A row as it stands in the file and what is wrong with it. */
    record RowView(long line, List<String> cells, List<ProblemView> errors) {}

    /** Something wrong, in words. */
    record ProblemView(String field, String rule, String message) {}

    /** A field that a column can be mapped to. */
    record FieldView(
            String name,
            String label,
            FieldType type,
            boolean required,
            List<String> choices,
            @Nullable LookupRule lookupRule) {}

    /** A choice for the whole import. */
    record OptionView(
            String name,
            String label,
            List<String> values,
            @Nullable String standard) {}
}
