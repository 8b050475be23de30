package io.tidewater.platform.importing;

import io.tidewater.platform.web.Problems;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An upload that is known to be a table: how to read it, its header, its first rows, and for texts the number of all rows.
 *
 * @param header as it stands in the file
 * @param total null where counting would mean unpacking a whole workbook
 */
record ReadUpload(
        FileFormat format,
        List<String> header,
        List<SourceRow> first,
        @Nullable Long total) {

    private static final int FIRST_ROWS = 20;

    List<String> columns() {
        return Columns.names(header);
    }

    /** Reads a text to its end, so that a broken row is refused at once and not after half of the import. */
    static ReadUpload read(Upload upload, Map<String, String> options, ImportProperties limits) {
        FileFormat format = FileInspection.inspect(upload, options);
        try (RowSource source = SourceFiles.open(upload, format)) {
            checkHeader(source.header(), limits);
            List<SourceRow> first = new ArrayList<>();
            for (SourceRow row = source.next(); row != null; row = source.next()) {
                first.add(row);
                if (first.size() == FIRST_ROWS) {
                    break;
                }
            }
            if (first.isEmpty()) {
                throw Problems.invalid("file", "file-empty");
            }
            Long total = format.isCsv() ? count(source, first.size(), limits.maxRows()) : null;
            return new ReadUpload(format, source.header(), first, total);
        } catch (BrokenRowException e) {
            throw Problems.invalid("file", "file-broken", e.line());
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw Problems.invalid("file", "file-encoding");
            }
            throw e;
        }
    }

    private static void checkHeader(List<String> header, ImportProperties limits) {
        if (header.isEmpty()) {
            throw Problems.invalid("file", "file-header");
        }
        if (header.size() > limits.maxColumns()) {
            throw Problems.invalid("file", "file-columns", limits.maxColumns());
        }
        if (!header.stream().allMatch(CellReader::isStorable)) {
            throw Problems.invalid("file", "file-format");
        }
    }

    private static long count(RowSource source, long from, long limit) {
        long rows = from;
        while (source.next() != null) {
            rows++;
            if (rows > limit) {
                throw Problems.invalid("file", "file-rows", limit);
            }
        }
        return rows;
    }
}
