package io.tidewater.ticket.record;

import io.tidewater.platform.event.Causation;
import io.tidewater.ticket.level.ServiceLevel;
import io.tidewater.ticket.level.ServiceLevels;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sees to the targets of tickets nobody is touching. What is to be seen stands in the table, so a restart loses none. */
@Service
@Transactional
class Targets {

    /** How many tickets one transaction takes. */
    static final int CHUNK = 100;

    private static final String ACTOR = "targets";

    private final TicketStore store;
    private final Tickets tickets;
    private final ServiceLevels levels;
    private final Clock clock;

    Targets(TicketStore store, Tickets tickets, ServiceLevels levels, Clock clock) {
        this.store = store;
        this.tickets = tickets;
        this.levels = levels;
        this.clock = clock;
    }

    /** T3: warnings and misses that have come; answers how many tickets were looked at. */
    int look() {
        Instant now = clock.instant();
        List<Ticket> due = store.lockDue(now, CHUNK);
        Causation.asSystem(
                ACTOR,
                () -> due.forEach(ticket -> {
                    Ticket seen = ticket.lookedAt(now);
                    tickets.saveBySystem(
                            ticket,
                            seen,
                            seen.missesMoreThan(ticket) ? "ticket.target-missed" : "ticket.target-warned");
                }));
        return due.size();
    }

    /** T3: targets computed with policies or a calendar that have changed; answers how many were computed anew. */
    int retime() {
        Instant now = clock.instant();
        ServiceLevel level = levels.current();
        List<Ticket> older = store.lockOlderThan(level.version(), CHUNK);
        Causation.asSystem(ACTOR, () -> older.forEach(ticket -> retime(ticket, level, now)));
        return older.size();
    }

    /** Nobody is told where nothing has moved. */
    private void retime(Ticket ticket, ServiceLevel level, Instant now) {
        Ticket retimed = ticket.retimed(level, now);
        if (retimed.promisesAs(ticket)) {
            store.markTimed(ticket.id(), level.version());
        } else {
            tickets.saveBySystem(ticket, retimed, TicketVerb.EDIT.event());
        }
    }
}
