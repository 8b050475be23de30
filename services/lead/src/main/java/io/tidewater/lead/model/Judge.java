package io.tidewater.lead.model;

import io.tidewater.lead.record.ScoreReason;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A model made ready to judge many leads: what the mean lead gets from each field is worked out once. */
final class Judge {

    private static final int REASONS = 6;
    // At an even chance, one unit of the linear sum moves the chance by a quarter.
    private static final double HUNDREDTHS = 25;
    private static final int SHOWN = 60;

    private final TrainedModel model;
    private final Map<String, Double> ofTheMean = new HashMap<>();

    Judge(TrainedModel model) {
        this.model = model;
        model.weights()
                .forEach((input, weight) ->
                        spread(ofTheMean, input, weight * model.means().getOrDefault(input, 0.0)));
    }

    Judgement judge(Map<String, Object> fields) {
        Map<String, Double> byField = new HashMap<>();
        ofTheMean.forEach((field, value) -> byField.put(field, -value));
        double sum = model.bias();
        for (Map.Entry<String, Double> input : model.encoder().encode(fields).entrySet()) {
            double part = model.weights().getOrDefault(input.getKey(), 0.0) * input.getValue();
            sum += part;
            spread(byField, input.getKey(), part);
        }
        double chance = 1 / (1 + Math.exp(-sum));
        return new Judgement(Calibration.round(chance), reasons(byField, fields));
    }

    private static List<ScoreReason> reasons(Map<String, Double> byField, Map<String, Object> fields) {
        return byField.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, Double> each) -> -Math.abs(each.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .limit(REASONS)
                .map(each -> ScoreReason.feature(
                        each.getKey() + " = " + shown(fields.get(each.getKey())), each.getValue() * HUNDREDTHS))
                .filter(reason -> reason.points() != 0)
                .toList();
    }

    /** A pair is about two fields, each of which gets half. */
    private static void spread(Map<String, Double> byField, String input, double value) {
        List<String> about = Encoder.fieldsOf(input);
        about.forEach(field -> byField.merge(field, value / about.size(), Double::sum));
    }

    private static String shown(@Nullable Object value) {
        String text = value == null ? "–" : value.toString().strip();
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
