package io.tidewater.lead.model;

import java.util.List;

/**
 * How good a model is, measured on leads it had not seen (L9): each fifth of the leads is held out once.
 *
 * @param auc the mean over the five held-out fifths
 * @param aucs of each fifth
 * @param trainedOn how many closed leads it learnt from
 * @param converted how many of them converted
 */
record Report(
        double auc,
        List<Double> aucs,
        int trainedOn,
        int converted,
        List<Calibration.Band> calibration,
        List<String> features,
        List<LeftOut> leftOut) {}
