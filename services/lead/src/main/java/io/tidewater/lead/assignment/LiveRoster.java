package io.tidewater.lead.assignment;

import io.tidewater.lead.pool.ClaimGate;
import io.tidewater.lead.record.Owner;
import io.tidewater.platform.scope.OrgPath;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reps as they are in the database; turns are rows that any instance counts up in its transaction. */
@Component
class LiveRoster implements Roster {

    private final Seats seats;
    private final ClaimGate gate;
    private final JdbcClient jdbc;

    LiveRoster(Seats seats, ClaimGate gate, JdbcClient jdbc) {
        this.seats = seats;
        this.gate = gate;
        this.jdbc = jdbc;
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
        return jdbc.sql("""
            insert into lead_assignment_turn (unit, turn) values (cast(:unit as ltree), 0)
            on conflict (unit) do update set turn = lead_assignment_turn.turn + 1 returning turn\
            """).param("unit", unit.ltree()).query(Long.class).single();
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
