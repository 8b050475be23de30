package io.tidewater.platform.importing;

import io.tidewater.platform.job.JobId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes the refused rows of an import as a file that can be mended and imported again with the same mapping: the columns
 * of the original, then line and reason.
 */
final class RejectedFile {

    private final RejectedRows rows;
    private final FieldLabels labels;

    RejectedFile(RejectedRows rows, FieldLabels labels) {
        this.rows = rows;
        this.labels = labels;
    }

    void write(JobId job, ImportPlan plan, Appendable out) {
        int width = ownColumns(plan);
        int known = plan.header().size();
        Map<String, String> columns = plan.columnsByField();
        try (CSVPrinter printer =
                new CSVPrinter(out, CsvSource.format(plan.format().delimiterOrComma()))) {
            List<String> header = new ArrayList<>(plan.header().subList(0, width));
            header.add(Columns.LINE);
            header.add(Columns.REASON);
            printer.printRecord(header);
            List<RejectedRow> page = rows.after(job, 0);
            while (!page.isEmpty()) {
                for (RejectedRow row : page) {
                    printer.printRecord(record(row, width, known, columns));
                }
                page = rows.after(job, page.getLast().line());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that was itself a list of refused rows gets new lines and reasons, not a second pair. */
    private static int ownColumns(ImportPlan plan) {
        List<String> columns = plan.columns();
        boolean used = plan.mapping().columns().entrySet().stream()
                .anyMatch(entry -> entry.getValue() != null
                        && (entry.getKey().equals(Columns.LINE)
                                || entry.getKey().equals(Columns.REASON)));
        return Columns.endsWithReasons(columns) && !used ? columns.size() - 2 : columns.size();
    }

    /** Cells beyond the header, which a missing quote makes, come last so that they stay visible. */
    private List<String> record(RejectedRow row, int width, int known, Map<String, String> columns) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            cells.add(i < row.cells().size() ? row.cells().get(i) : "");
        }
        cells.add(String.valueOf(row.line()));
        cells.add(row.reasons().stream().map(reason -> text(reason, columns)).collect(Collectors.joining("; ")));
        for (int i = known; i < row.cells().size(); i++) {
            cells.add(row.cells().get(i));
        }
        return cells;
    }

    private String text(RejectedRow.Reason reason, Map<String, String> columns) {
        String message = labels.reason(reason.rule(), reason.args().toArray());
        String field = reason.field();
        return field.isEmpty() ? message : columns.getOrDefault(field, field) + ": " + message;
    }
}
