package io.tidewater.lead.model;

import java.util.Comparator;
import java.util.List;

/** How well chances order outcomes: how often a lead that converted stands above one that did not, ties counting half. */
final class Auc {

    private Auc() {}

    /** 0.5 where there is only one kind of outcome. */
    static double of(List<Prediction> predictions) {
        List<Prediction> sorted = predictions.stream()
                .sorted(Comparator.comparingDouble(Prediction::chance))
                .toList();
        double ranks = 0;
        long positive = 0;
        int i = 0;
        while (i < sorted.size()) {
            int j = i;
            long here = 0;
            while (j < sorted.size() && sorted.get(j).chance() == sorted.get(i).chance()) {
                here += sorted.get(j).converted() ? 1 : 0;
                j++;
            }
            ranks += here * (i + 1 + j) / 2.0;
            positive += here;
            i = j;
        }
        long negative = sorted.size() - positive;
        if (positive == 0 || negative == 0) {
            return 0.5;
        }
        return (ranks - positive * (positive + 1) / 2.0) / ((double) positive * negative);
    }
}
