package io.tidewater.lead.visit;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import io.tidewater.platform.scope.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Finds the best order of a day's visits. The solver stops after a number of steps without a better one and not after a time,
 * so the same visits give the same order on any machine.
 */
@Service
class Routes {

    private static final int STEPS_WITHOUT_BETTER = 2_000;
    private static final long MOST_MILLISECONDS = 2_000;

    private final Visits visits;
    private final SolverFactory<Round> solvers;

    Routes(Visits visits) {
        this.visits = visits;
        this.solvers = SolverFactory.create(new SolverConfig()
                .withClassLoader(Round.class.getClassLoader())
                .withSolutionClass(Round.class)
                .withEntityClasses(Traveller.class)
                .withEasyScoreCalculatorClass(Way.class)
                .withTerminationConfig(new TerminationConfig()
                        .withSpentLimit(java.time.Duration.ofMillis(MOST_MILLISECONDS))
                        .withUnimprovedStepCountLimit(STEPS_WITHOUT_BETTER)));
    }

    /** The visits still planned for the day; those whose address is not known come last. */
    DayRoute of(Person person, Day day, Spot start) {
        List<Visit> planned = visits.ofDay(person, day).stream()
                .filter(visit -> visit.state() == Visit.State.PLANNED)
                .toList();
        Map<UUID, Visit> byId = planned.stream().collect(Collectors.toMap(Visit::id, Function.identity()));
        List<Stop> stops = new ArrayList<>();
        for (Visit visit : planned) {
            if (visit.place() != null) {
                stops.add(new Stop(visit.id(), visit.place().spot()));
            }
        }
        List<RouteLeg> legs = new ArrayList<>();
        Spot at = start;
        for (Stop stop : best(start, stops)) {
            legs.add(new RouteLeg(byId.get(stop.visit()), Math.round(at.metresTo(stop.spot()))));
            at = stop.spot();
        }
        List<Visit> unplaced =
                planned.stream().filter(visit -> visit.place() == null).toList();
        return new DayRoute(
                day.date(), legs, legs.stream().mapToLong(RouteLeg::metres).sum(), unplaced);
    }

    List<Stop> best(Spot start, List<Stop> stops) {
        if (stops.size() < 2) {
            return stops;
        }
        Round asked = new Round(new Traveller(start), stops);
        return solvers.buildSolver().solve(asked).traveller().getStops();
    }

    /** One visit with the way to it. */
    record RouteLeg(@Nullable Visit visit, long metres) {}

    /**
     * A day's visits in their best order.
     *
     * @param unplaced visits to leads whose address is not known
     */
    record DayRoute(LocalDate on, List<RouteLeg> legs, long metres, List<Visit> unplaced) {}
}
