package io.tidewater.platform.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Rows of one sheet of an Excel workbook, read as a stream from a file on disk. */
final class XlsxSource implements RowSource {

    private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

    private final ReadableWorkbook workbook;
    private final String sheetName;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final List<String> header;
    private long line;

    private XlsxSource(ReadableWorkbook workbook, Sheet sheet) throws IOException {
        this.workbook = workbook;
        this.sheetName = sheet.getName();
        this.stream = sheet.openStream();
        this.rows = stream.iterator();
        SourceRow first = next();
        this.header = first == null ? List.of() : first.cells();
    }

    /**
     * Opens a sheet, the first unless named.
     *
     * @return null when there is no sheet of that name
     */
    static @Nullable XlsxSource open(Path file, @Nullable String sheet) {
        ReadableWorkbook workbook = null;
        try {
            workbook = new ReadableWorkbook(file.toFile(), OPTIONS);
            Sheet found = sheet == null
                    ? workbook.getFirstSheet()
                    : workbook.findSheet(sheet).orElse(null);
            if (found == null) {
                workbook.close();
                return null;
            }
            return new XlsxSource(workbook, found);
        } catch (IOException | ExcelReaderException e) {
            closeQuietly(workbook);
            throw new BrokenRowException(1, e);
        }
    }

    String sheetName() {
        return sheetName;
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable SourceRow next() {
        try {
            while (rows.hasNext()) {
                SourceRow row = row(rows.next());
                line = row.line();
                if (!row.isBlank()) {
                    return row;
                }
            }
            return null;
        } catch (ExcelReaderException | UncheckedIOException e) {
            throw new BrokenRowException(line + 1, e);
        }
    }

    private static SourceRow row(Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(row.getOptionalCell(column).map(XlsxCells::text).orElse(""));
        }
        return new SourceRow(row.getRowNum(), cells);
    }

    @Override
    public void close() {
        stream.close();
        closeQuietly(workbook);
    }

    private static void closeQuietly(@Nullable ReadableWorkbook workbook) {
        try {
            if (workbook != null) {
                workbook.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
