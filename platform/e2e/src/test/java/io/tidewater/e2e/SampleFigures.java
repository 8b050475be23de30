package io.tidewater.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What the sample's own files say was won, computed without any of our services. */
final class SampleFigures {

    private static final int MONTHS_PER_QUARTER = 3;

    private final List<CSVRecord> won;
    private final Map<String, String> officeOfAgent;

    SampleFigures(Path folder) {
        this.won = read(folder.resolve("sales_pipeline.csv")).stream()
                .filter(row -> row.get("deal_stage").equals("Won"))
                .toList();
        this.officeOfAgent = read(folder.resolve("sales_teams.csv")).stream()
                .collect(Collectors.toMap(row -> row.get("sales_agent"), row -> row.get("regional_office")));
    }

    Map<String, BigDecimal> byQuarter() {
        return sums(row -> {
            LocalDate closed = LocalDate.parse(row.get("close_date"));
            return closed.getYear() + "-Q" + ((closed.getMonthValue() - 1) / MONTHS_PER_QUARTER + 1);
        });
    }

    Map<String, BigDecimal> byOffice() {
        return sums(row -> officeOfAgent.getOrDefault(row.get("sales_agent"), "?"));
    }

    Map<String, BigDecimal> byPerson() {
        return sums(row -> row.get("sales_agent"));
    }

    /** The pipeline writes one product without its space; the catalogue is right. */
    Map<String, BigDecimal> byProduct() {
        return sums(row -> row.get("product").equals("GTXPro") ? "GTX Pro" : row.get("product"));
    }

    private Map<String, BigDecimal> sums(Function<CSVRecord, String> group) {
        return won.stream()
                .collect(Collectors.groupingBy(
                        group,
                        Collectors.mapping(
                                row -> new BigDecimal(row.get("close_value")).setScale(2),
                                Collectors.reducing(BigDecimal.ZERO.setScale(2), BigDecimal::add))));
    }

    private static List<CSVRecord> read(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
