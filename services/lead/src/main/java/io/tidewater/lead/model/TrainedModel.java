package io.tidewater.lead.model;

import java.util.Map;

/**
 * A trained model as it is kept: all that is needed to give a chance and to say why, without the library that trained it.
 *
 * @param weights of the inputs
 * @param means of the inputs over the samples; a reason is how far a lead is from the mean one
 */
record TrainedModel(Encoder encoder, Map<String, Double> weights, Map<String, Double> means, double bias) {

    double chance(Map<String, Object> fields) {
        double sum = bias;
        for (Map.Entry<String, Double> input : encoder.encode(fields).entrySet()) {
            sum += weights.getOrDefault(input.getKey(), 0.0) * input.getValue();
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
