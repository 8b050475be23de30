package io.tidewater.lead.model;

import de.bwaldvogel.liblinear.Model;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tribuo.Example;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.liblinear.LibLinearClassificationModel;
import org.tribuo.classification.liblinear.LibLinearClassificationTrainer;
import org.tribuo.classification.liblinear.LinearClassificationType;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/** Trains a logistic regression with ridge penalty through Tribuo and LIBLINEAR; the same samples give the same model. */
final class Trainer {

    private static final String YES = "converted";
    private static final String NO = "disqualified";
    // Strong, because pairs are many and samples few: chosen by the held-out AUC on the education leads.
    private static final double COST = 0.02;
    private static final int ITERATIONS = 1_000;
    private static final double TOLERANCE = 0.005;

    private Trainer() {}

    /** Learns from the samples, looking at these fields only, the most telling first. */
    static TrainedModel train(List<Sample> samples, List<String> fields) {
        Encoder encoder = Encoder.learn(samples, fields);
        LabelFactory labels = new LabelFactory();
        MutableDataset<Label> data =
                new MutableDataset<>(new SimpleDataSourceProvenance("closed leads", labels), labels);
        Map<String, Double> means = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        for (Sample sample : samples) {
            Map<String, Double> encoded = encoder.encode(sample.fields());
            encoded.forEach((input, value) -> means.merge(input, value / samples.size(), Double::sum));
            data.add(example(encoded, sample.converted(), names));
        }
        LibLinearClassificationModel model = (LibLinearClassificationModel) new LibLinearClassificationTrainer(
                        new LinearClassificationType(LinearClassificationType.LinearType.L2R_LR),
                        COST,
                        ITERATIONS,
                        TOLERANCE)
                .train(data);
        return weighed(model, encoder, means);
    }

    /** The weights as the library holds them, for the side of conversion. */
    private static TrainedModel weighed(
            LibLinearClassificationModel model, Encoder encoder, Map<String, Double> means) {
        Model inner = model.getInnerModels().getFirst();
        double[] raw = inner.getFeatureWeights();
        // LIBLINEAR weighs for the label it met first.
        double sign = model.getOutputIDInfo()
                        .getOutput(inner.getLabels()[0])
                        .getLabel()
                        .equals(YES)
                ? 1
                : -1;
        Map<String, Double> weights = new HashMap<>();
        double bias = 0;
        int features = model.getFeatureIDMap().size();
        for (int id = 0; id < features; id++) {
            double weight = sign * raw[id];
            if (Math.abs(weight) > 1e-6) {
                weights.put(model.getFeatureIDMap().get(id).getName(), weight);
            }
        }
        if (raw.length > features) {
            bias = sign * raw[features];
        }
        return new TrainedModel(encoder, weights, means, bias);
    }

    /** Every sample has the same few thousand names, so each is kept once. */
    private static Example<Label> example(Map<String, Double> inputs, boolean converted, Map<String, String> known) {
        String[] names = inputs.keySet().stream()
                .map(name -> known.computeIfAbsent(name, first -> first))
                .toArray(String[]::new);
        double[] values =
                inputs.values().stream().mapToDouble(Double::doubleValue).toArray();
        return new ArrayExample<>(new Label(converted ? YES : NO), names, values);
    }
}
