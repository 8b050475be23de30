package io.tidewater.lead.assignment;

import io.tidewater.platform.scope.OrgPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The reps as they would be while rules are tried: it starts from how they are and keeps what it changes to itself. */
final class ImaginedRoster implements Roster {

    private final Seats seats;
    private final Map<String, Integer> taken = new HashMap<>();
    private final Map<OrgPath, List<Seat>> units = new HashMap<>();
    private final Map<String, Optional<Seat>> people = new HashMap<>();
    private final Map<OrgPath, Long> turns = new HashMap<>();

    ImaginedRoster(Seats seats) {
        this.seats = seats;
    }

    @Override
    public List<Seat> of(OrgPath unit) {
        return new ArrayList<>(units.computeIfAbsent(unit, seats::of))
                .stream().map(this::now).toList();
    }

    @Override
    public Optional<Seat> named(String userName) {
        return people.computeIfAbsent(userName, seats::named).map(this::now);
    }

    @Override
    public long turn(OrgPath unit) {
        return turns.merge(unit, 1L, Long::sum) - 1;
    }

    @Override
    public boolean take(Seat seat) {
        taken.merge(seat.who().userName(), 1, Integer::sum);
        return true;
    }

    private Seat now(Seat seat) {
        Seat grown = seat;
        for (int i = 0; i < taken.getOrDefault(seat.who().userName(), 0); i++) {
            grown = grown.withOneMore();
        }
        return grown;
    }
}
