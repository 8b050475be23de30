package io.tidewater.lead.visit;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.simplelong.SimpleLongScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A day's visits as a problem for the solver: every stop once, the shortest way. */
@PlanningSolution
@SuppressWarnings("UnusedVariable") // the solver reads and writes the fields
public class Round {

    @PlanningEntityCollectionProperty
    private List<Traveller> travellers = List.of();

    @ProblemFactCollectionProperty
    @ValueRangeProvider
    private List<Stop> stops = List.of();

    @PlanningScore
    private @Nullable SimpleLongScore score;

    /** For the solver. */
    public Round() {}

    Round(Traveller traveller, List<Stop> stops) {
        this.travellers = List.of(traveller);
        this.stops = stops;
    }

    /** Who makes the visits. */
    Traveller traveller() {
        return travellers.getFirst();
    }
}
