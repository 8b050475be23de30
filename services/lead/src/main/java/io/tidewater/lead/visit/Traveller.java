package io.tidewater.lead.visit;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningListVariable;
import java.util.ArrayList;
import java.util.List;

/** Somebody who makes visits one after the other; the solver decides the order. */
@PlanningEntity
public class Traveller {

    private Spot start = new Spot(0, 0);

    @PlanningListVariable
    private List<Stop> stops = new ArrayList<>();

    /** For the solver. */
    public Traveller() {}

    Traveller(Spot start) {
        this.start = start;
    }

    /** The visits in their order. */
    public List<Stop> getStops() {
        return stops;
    }

    /** Puts the visits in this order. */
    public void setStops(List<Stop> stops) {
        this.stops = stops;
    }

    /** The whole way from the start through all visits, in metres. */
    long metres() {
        double metres = 0;
        Spot at = start;
        for (Stop stop : stops) {
            metres += at.metresTo(stop.spot());
            at = stop.spot();
        }
        return Math.round(metres);
    }
}
