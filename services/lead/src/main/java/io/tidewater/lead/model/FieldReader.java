package io.tidewater.lead.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Learns the code of a field from samples: whether it holds numbers, where its bands lie, which words are common. */
final class FieldReader {

    private static final int BANDS = 16;
    private static final int COMMON = 20;
    private static final int MOST_WORDS = 200;
    private static final int FEW_NUMBERS = 6;

    private FieldReader() {}

    /** The names of all fields that any sample has, in order. */
    static List<String> names(List<Sample> samples) {
        Set<String> names = new TreeSet<>();
        samples.forEach(sample -> names.addAll(sample.fields().keySet()));
        return new ArrayList<>(names);
    }

    static List<String> values(List<Sample> samples, String field) {
        return samples.stream()
                .map(sample -> FieldCode.text(sample.fields().get(field)))
                .filter(Objects::nonNull)
                .toList();
    }

    static FieldCode learn(List<Sample> samples, String field) {
        List<String> values = values(samples, field);
        double[] numbers = numbers(values);
        return numbers == null ? words(field, values, samples.size()) : bands(field, numbers);
    }

    private static double @Nullable [] numbers(List<String> values) {
        double[] numbers = values.stream()
                .mapToDouble(FieldCode::number)
                .filter(number -> !Double.isNaN(number))
                .map(FieldCode::scale)
                .sorted()
                .toArray();
        boolean mostly = numbers.length >= 0.95 * values.size();
        return mostly && Arrays.stream(numbers).distinct().count() > FEW_NUMBERS ? numbers : null;
    }

    private static FieldCode bands(String field, double[] sorted) {
        double[] cuts = java.util.stream.IntStream.range(1, BANDS)
                .mapToDouble(i -> sorted[i * sorted.length / BANDS])
                .distinct()
                .toArray();
        double mean = Arrays.stream(sorted).average().orElse(0);
        double variance = Arrays.stream(sorted)
                .map(each -> (each - mean) * (each - mean))
                .average()
                .orElse(0);
        return new FieldCode(field, cuts, mean, Math.max(1e-9, Math.sqrt(variance)), Set.of());
    }

    private static FieldCode words(String field, List<String> values, int samples) {
        int enough = Math.clamp(samples / 100, 3, COMMON);
        Map<String, Long> counts = values.stream()
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        Set<String> common = counts.entrySet().stream()
                .filter(each -> each.getValue() >= enough)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_WORDS)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        return new FieldCode(field, null, 0, 1, common);
    }
}
