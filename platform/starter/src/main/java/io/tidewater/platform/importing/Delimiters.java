package io.tidewater.platform.importing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Finds the delimiter that cuts the first rows of a text into most columns of which most rows have as many as the header. */
final class Delimiters {

    private static final List<Character> KNOWN = List.of(',', ';', '\t', '|');
    private static final Map<String, Character> NAMES =
            Map.of("comma", ',', "semicolon", ';', "tab", '\t', "\\t", '\t', "pipe", '|');
    private static final int SAMPLE_ROWS = 30;

    private Delimiters() {}

    /** A delimiter as a person names it: the character itself or its name. */
    static Optional<Character> named(String name) {
        if (name.length() == 1 && KNOWN.contains(name.charAt(0))) {
            return Optional.of(name.charAt(0));
        }
        return Optional.ofNullable(NAMES.get(name));
    }

    /** The most likely one; a comma for a single column. */
    static char detect(String sample) {
        char best = ',';
        double bestScore = 0;
        for (char delimiter : KNOWN) {
            double score = score(sample, delimiter);
            if (score > bestScore) {
                best = delimiter;
                bestScore = score;
            }
        }
        return best;
    }

    private static double score(String sample, char delimiter) {
        List<Integer> widths = widths(sample, delimiter);
        if (widths.isEmpty() || widths.getFirst() < 2) {
            return 0;
        }
        int header = widths.getFirst();
        long alike = widths.stream().filter(width -> width == header).count();
        double regular = (double) alike / widths.size();
        return regular * regular * Math.sqrt(header);
    }

    private static List<Integer> widths(String sample, char delimiter) {
        List<Integer> widths = new ArrayList<>();
        try (CSVParser parser = CsvSource.format(delimiter).parse(new StringReader(sample))) {
            for (CSVRecord record : parser) {
                if (widths.size() == SAMPLE_ROWS) {
                    return widths;
                }
                if (record.size() > 1 || !record.get(0).isBlank()) {
                    widths.add(record.size());
                }
            }
            // The sample's last row may be cut in the middle.
            return widths.size() > 2 ? widths.subList(0, widths.size() - 1) : widths;
        } catch (UncheckedIOException | IllegalStateException e) {
            return widths;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
