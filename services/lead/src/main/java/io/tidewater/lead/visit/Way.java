package io.tidewater.lead.visit;

import ai.timefold.solver.core.api.score.buildin.simplelong.SimpleLongScore;
import ai.timefold.solver.core.api.score.calculator.EasyScoreCalculator;

/** Tells the solver how good an order is: the shorter the way, the better. */
public class Way implements EasyScoreCalculator<Round, SimpleLongScore> {

    @Override
    public SimpleLongScore calculateScore(Round round) {
        return SimpleLongScore.of(-round.traveller().metres());
    }
}
