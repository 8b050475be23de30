package io.tidewater.platform.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Rows of a text with delimiters. */
final class CsvSource implements RowSource {

    /** More than any believable row, and far less than memory. */
    static final int MAX_ROW_CHARACTERS = 1_000_000;

    private static final int BUFFER = 1 << 16;

    private final RowLimitReader in;
    private final CSVParser parser;
    private final List<String> header;

    private CsvSource(Reader reader, char delimiter) throws IOException {
        this.in = new RowLimitReader(reader, MAX_ROW_CHARACTERS);
        this.parser = format(delimiter).parse(in);
        SourceRow first = next();
        this.header = first == null ? List.of() : first.cells();
    }

    /** Reads bytes strictly: what is not in the charset is an error, not a question mark. */
    static CsvSource open(InputStream in, Charset charset, char delimiter) {
        try {
            Reader reader = new InputStreamReader(
                    in,
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT));
            return new CsvSource(new WithoutMark(reader, BUFFER), delimiter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CSVFormat format(char delimiter) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .setTrailingData(true)
                .setRecordSeparator("\r\n")
                .get();
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable SourceRow next() {
        while (true) {
            long line = parser.getCurrentLineNumber() + 1;
            in.rowBegins();
            CSVRecord record = nextRecord(line);
            if (record == null) {
                return null;
            }
            SourceRow row = new SourceRow(line, List.of(record.values()));
            if (!row.isBlank()) {
                return row;
            }
        }
    }

    private @Nullable CSVRecord nextRecord(long line) {
        try {
            var records = parser.iterator();
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw e;
            }
            throw new BrokenRowException(line, e);
        } catch (IllegalStateException e) {
            throw new BrokenRowException(line, e);
        }
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (CSVException e) {
            throw new UncheckedIOException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
