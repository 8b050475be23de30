package io.tidewater.lead.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which fields a model may look at (L9). What an administrator excluded goes first; then what cannot help; then what knows the outcome:
 * a field that alone orders leads it has not seen almost as well as the outcome itself was filled in by it.
 *
 * @param used the most telling first
 */
record FieldChoice(List<String> used, List<LeftOut> leftOut) {

    private static final double IDENTIFIER = 0.9;
    private static final int PARTS = 5;

    static FieldChoice of(List<Sample> samples, ModelSettings settings) {
        List<LeftOut> leftOut = new ArrayList<>();
        Map<String, Double> alone = new HashMap<>();
        for (String field : FieldReader.names(samples)) {
            String reason = settings.excludes(field) ? "excluded" : useless(samples, field);
            if (reason != null) {
                leftOut.add(new LeftOut(field, reason, null));
                continue;
            }
            double auc = aucAlone(samples, field);
            if (auc > settings.leakAuc()) {
                leftOut.add(new LeftOut(field, "leak", Calibration.round(auc)));
            } else {
                alone.put(field, auc);
            }
        }
        List<String> used = alone.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        return new FieldChoice(used, leftOut);
    }

    private static @Nullable String useless(List<Sample> samples, String field) {
        List<String> values = FieldReader.values(samples, field);
        long different = values.stream().distinct().count();
        if (different <= 1 && (different == 0 || values.size() == samples.size())) {
            return "constant";
        }
        boolean decimal = values.stream().anyMatch(value -> value.contains("."));
        boolean names = values.size() > PARTS * PARTS && different > IDENTIFIER * values.size();
        return names && !decimal ? "identifier" : null;
    }

    /** Held out in turns: the share of conversions among equal values of the other parts is the chance. */
    private static double aucAlone(List<Sample> samples, String field) {
        List<Prediction> predictions = new ArrayList<>(samples.size());
        for (int part = 0; part < PARTS; part++) {
            List<Sample> learnt = Folds.without(samples, part, PARTS);
            FieldCode code = FieldReader.learn(learnt, field);
            Map<String, double[]> counts = new HashMap<>();
            learnt.forEach(sample -> {
                double[] count = counts.computeIfAbsent(code.token(sample.fields()), key -> new double[2]);
                count[0] += sample.converted() ? 1 : 0;
                count[1]++;
            });
            Folds.only(samples, part, PARTS).forEach(sample -> {
                double[] count = counts.getOrDefault(code.token(sample.fields()), new double[2]);
                predictions.add(new Prediction((count[0] + 0.5) / (count[1] + 1), sample.converted()));
            });
        }
        return Auc.of(predictions);
    }
}
