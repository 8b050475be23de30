package io.tidewater.lead.assignment;

import io.tidewater.lead.assignment.AssignmentRule.Strategy;
import io.tidewater.lead.record.Owner;
import io.tidewater.platform.scope.OrgPath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds, for a rule that matched, who of its target gets the lead. Nothing here depends on chance or on the instance: the same
 * roster, turn and lead give the same choice.
 */
final class Candidates {

    private final Roster roster;
    private final Instant now;

    Candidates(Roster roster, Instant now) {
        this.roster = roster;
        this.now = now;
    }

    Choice choose(AssignmentRule rule, Map<String, Object> lead) {
        return switch (rule.strategy()) {
            case POOL -> new Choice(OrgPath.of(rule.target()), null, List.of());
            case USER -> named(rule.target());
            default -> ofUnit(rule, lead);
        };
    }

    private Choice named(String userName) {
        return roster.named(userName)
                .map(seat -> first(List.of(new Ranked(seat, "named-by-rule"))))
                .orElseGet(() -> new Choice(null, null, List.of(new Decision.Candidate(userName, false, "unknown"))));
    }

    private Choice ofUnit(AssignmentRule rule, Map<String, Object> lead) {
        OrgPath unit = OrgPath.of(rule.target());
        List<Seat> seats = roster.of(unit);
        if (seats.isEmpty()) {
            return Choice.NOBODY;
        }
        boolean somebody = seats.stream().anyMatch(seat -> seat.bar(now).isEmpty());
        long turn = rule.strategy().takesTurns() && somebody ? roster.turn(unit) : 0;
        return first(ranked(rule.strategy(), seats, turn, lead));
    }

    /** The first in the order of the strategy who can take it; what was in the way of the others is kept. */
    private Choice first(List<Ranked> ranked) {
        List<Decision.Candidate> looked = new ArrayList<>();
        Owner owner = null;
        for (Ranked each : ranked) {
            Seat seat = each.seat();
            Optional<String> bar = seat.bar(now);
            if (bar.isEmpty() && owner == null && roster.take(seat)) {
                owner = Owner.of(seat.who());
                looked.add(new Decision.Candidate(seat.who().userName(), true, each.reason()));
            } else {
                String against = bar.orElse(owner == null ? "filled-meanwhile" : "after-" + owner.userName());
                looked.add(new Decision.Candidate(seat.who().userName(), false, against + ", " + each.reason()));
            }
        }
        return new Choice(owner == null ? null : owner.unit(), owner, looked);
    }

    private static List<Ranked> ranked(Strategy strategy, List<Seat> seats, long turn, Map<String, Object> lead) {
        return switch (strategy) {
            case WEIGHTED -> rotated(byWeight(seats), turn);
            case LEAST_LOADED ->
                seats.stream()
                        .sorted(Comparator.comparingInt(Seat::open))
                        .map(seat -> new Ranked(seat, "open-" + seat.open()))
                        .toList();
            case BEST_FIT -> byFit(seats, lead);
            default -> rotated(seats, turn);
        };
    }

    private static List<Ranked> byFit(List<Seat> seats, Map<String, Object> lead) {
        return seats.stream()
                .map(seat -> Map.entry(seat, Fit.of(seat, lead)))
                .sorted(Comparator.comparing(
                                (Map.Entry<Seat, Fit> each) -> -each.getValue().points())
                        .thenComparing(each -> each.getKey().open())
                        .thenComparing(each -> each.getKey().who().userName()))
                .map(each -> new Ranked(each.getKey(), each.getValue().words()))
                .toList();
    }

    private static List<Ranked> rotated(List<Seat> places, long turn) {
        List<Ranked> order = new ArrayList<>();
        int start = (int) (turn % places.size());
        for (int i = 0; i < places.size(); i++) {
            Seat seat = places.get((start + i) % places.size());
            if (order.stream().noneMatch(each -> each.seat().equals(seat))) {
                order.add(new Ranked(seat, "turn-" + turn));
            }
        }
        return order;
    }

    /** Each rep as often as their weight says, spread over the round: the one who is furthest behind comes next. */
    private static List<Seat> byWeight(List<Seat> seats) {
        int sum = seats.stream().mapToInt(seat -> seat.availability().weight()).sum();
        List<Seat> places = new ArrayList<>();
        int[] behind = new int[seats.size()];
        for (int i = 0; i < sum; i++) {
            int next = 0;
            for (int j = 0; j < behind.length; j++) {
                behind[j] += seats.get(j).availability().weight();
                next = behind[j] > behind[next] ? j : next;
            }
            behind[next] -= sum;
            places.add(seats.get(next));
        }
        return places.isEmpty() ? seats : places;
    }

    private record Ranked(Seat seat, String reason) {}

    /** Who a rule found: a pool, with an owner where somebody gets the lead at once. */
    record Choice(@Nullable OrgPath pool, @Nullable Owner owner, List<Decision.Candidate> looked) {

        static final Choice NOBODY = new Choice(null, null, List.of());

        boolean found() {
            return pool != null;
        }
    }
}
