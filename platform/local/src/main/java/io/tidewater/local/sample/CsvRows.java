package io.tidewater.local.sample;

import io.tidewater.local.LocalException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a CSV file with a header, by column name. */
final class CsvRows {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private CsvRows() {}

    static List<Map<String, String>> of(Path file) {
        try (var parser = CSVParser.parse(file, StandardCharsets.UTF_8, FORMAT)) {
            return parser.stream().map(CSVRecord::toMap).toList();
        } catch (IOException e) {
            throw new LocalException("cannot read " + file, e);
        }
    }
}
