package io.tidewater.lead.model;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The real leads of {@code ../shared/data/education-leads}, every column a custom field. */
final class EducationLeads {

    private EducationLeads() {}

    static boolean present() {
        return Files.exists(file());
    }

    /** In the order of the file, which goes by date and not by outcome. */
    static List<Sample> samples() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setAllowMissingColumnNames(true)
                .get();
        try (Reader in = Files.newBufferedReader(file());
                CSVParser rows = CSVParser.parse(in, format)) {
            List<Sample> samples = new ArrayList<>();
            for (CSVRecord row : rows) {
                samples.add(sample(rows.getHeaderNames(), row));
            }
            return samples;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Sample sample(List<String> columns, CSVRecord row) {
        Map<String, Object> fields = new HashMap<>();
        for (String column : columns) {
            if (!column.isBlank() && !row.get(column).isBlank()) {
                fields.put("custom." + column, row.get(column));
            }
        }
        return new Sample(fields, row.get("Converted").equals("1"));
    }

    /** Beside the repository, or beside the checkout that this is a worktree of. */
    private static Path file() {
        String name = "shared/data/education-leads/leads.csv";
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve(name))
                .filter(Files::exists)
                .findFirst()
                .orElse(Path.of(name));
    }
}
