package io.tidewater.lead.assignment;

import io.tidewater.lead.pool.ClaimGate;
import io.tidewater.lead.record.Owner;
import io.tidewater.platform.scope.OrgPath;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The reps while many leads are placed in one transaction: read once, locked once, and from then on counted in memory, so that
 * capacities and turns hold among these leads too.
 */
final class ChunkRoster implements Roster {

    private final Seats seats;
    private final ClaimGate gate;
    private final Turns turns;
    private final Map<OrgPath, List<Seat>> units = new HashMap<>();
    private final Map<String, Optional<Seat>> people = new HashMap<>();
    private final Map<String, Integer> open = new HashMap<>();
    private final Set<String> locked = new HashSet<>();
    private final Map<OrgPath, Long> first = new HashMap<>();
    private final Map<OrgPath, Long> next = new HashMap<>();

    ChunkRoster(Seats seats, ClaimGate gate, Turns turns) {
        this.seats = seats;
        this.gate = gate;
        this.turns = turns;
    }

    @Override
    public List<Seat> of(OrgPath unit) {
        return units.computeIfAbsent(unit, seats::of).stream().map(this::now).toList();
    }

    @Override
    public Optional<Seat> named(String userName) {
        return people.computeIfAbsent(userName, seats::named).map(this::now);
    }

    /** Nobody else gets a turn of the unit until the transaction ends, so these follow one another. */
    @Override
    public long turn(OrgPath unit) {
        long begin = first.computeIfAbsent(unit, turns::next);
        return next.merge(unit, begin, (old, fresh) -> old + 1);
    }

    /** Behind the lock of the rep's claims the count is looked at again, once. */
    @Override
    public boolean take(Seat seat) {
        String rep = seat.who().userName();
        Integer most = seat.capacity();
        if (most != null && locked.add(rep)) {
            gate.enter(Owner.of(seat.who()));
            open.put(rep, seats.named(rep).map(Seat::open).orElse(most));
        }
        int held = open.getOrDefault(rep, seat.open());
        if (most != null && held >= most) {
            return false;
        }
        open.put(rep, held + 1);
        return true;
    }

    /** Lets others go on from the turn after the last. */
    void finish() {
        next.forEach((unit, last) -> {
            long more = last - first.getOrDefault(unit, last);
            if (more > 0) {
                turns.skip(unit, more);
            }
        });
    }

    private Seat now(Seat seat) {
        return seat.holding(open.getOrDefault(seat.who().userName(), seat.open()));
    }
}
