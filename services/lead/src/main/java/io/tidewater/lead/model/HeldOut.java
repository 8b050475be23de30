package io.tidewater.lead.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is known so far of a model's worth, small enough to be kept between steps: the AUC of each part that was held out, and how many
 * leads were given about which chance.
 *
 * @param bands per band of the chance: leads, sum of chances, conversions
 */
record HeldOut(List<Double> aucs, List<double[]> bands) {

    static final int PARTS = 5;
    static final HeldOut NOTHING = new HeldOut(
            List.of(),
            IntStream.range(0, Calibration.BANDS).mapToObj(i -> new double[3]).toList());

    int next() {
        return aucs.size();
    }

    boolean complete() {
        return aucs.size() == PARTS;
    }

    HeldOut with(List<Prediction> part) {
        List<Double> more = new ArrayList<>(aucs);
        more.add(Calibration.round(Auc.of(part)));
        List<double[]> sums = bands.stream().map(double[]::clone).toList();
        for (Prediction each : part) {
            double[] band = sums.get(Math.min(Calibration.BANDS - 1, (int) (each.chance() * Calibration.BANDS)));
            band[0]++;
            band[1] += each.chance();
            band[2] += each.converted() ? 1 : 0;
        }
        return new HeldOut(more, sums);
    }

    double auc() {
        return Calibration.round(
                aucs.stream().mapToDouble(Double::doubleValue).average().orElse(0.5));
    }

    List<Calibration.Band> calibration() {
        return Calibration.of(bands);
    }
}
