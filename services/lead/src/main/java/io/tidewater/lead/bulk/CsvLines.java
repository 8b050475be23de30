package io.tidewater.lead.bulk;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Writes records as lines of CSV; what a spreadsheet would take for a formula is written as text. */
final class CsvLines {

    private final List<String> columns;

    CsvLines(List<String> columns) {
        this.columns = columns;
    }

    /** The first line, after the mark by which Excel knows UTF-8. */
    String header() {
        return '\uFEFF' + columns.stream().map(CsvLines::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    String line(JsonNode row) {
        return columns.stream()
                        .map(column -> cell(text(row.at("/" + column.replace('.', '/')))))
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    private static String text(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        return value.isValueNode() ? value.asString() : value.toString();
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=@\t".indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quote = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
