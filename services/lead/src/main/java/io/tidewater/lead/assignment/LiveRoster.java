package io.tidewater.lead.assignment;

import io.tidewater.lead.pool.ClaimGate;
import io.tidewater.lead.record.Owner;
import io.tidewater.platform.scope.OrgPath;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The reps as they are in the database; turns are rows that any instance counts up in its transaction. */
@Component
class LiveRoster implements Roster {

    private final Seats seats;
    private final ClaimGate gate;
    private final Turns turns;

    LiveRoster(Seats seats, ClaimGate gate, Turns turns) {
        this.seats = seats;
        this.gate = gate;
        this.turns = turns;
    }

    /** The same reps, for many leads of one transaction. */
    ChunkRoster forMany() {
        return new ChunkRoster(seats, gate, turns);
    }

    @Override
    public List<Seat> of(OrgPath unit) {
        return seats.of(unit);
    }

    @Override
    public Optional<Seat> named(String userName) {
        return seats.named(userName);
    }

    @Override
    public long turn(OrgPath unit) {
        return turns.next(unit);
    }

    /** Behind the lock of the rep's claims the count is looked at again. */
    @Override
    public boolean take(Seat seat) {
        Integer most = seat.capacity();
        if (most == null) {
            return true;
        }
        gate.enter(Owner.of(seat.who()));
        return seats.named(seat.who().userName()).map(Seat::open).orElse(most) < most;
    }
}
