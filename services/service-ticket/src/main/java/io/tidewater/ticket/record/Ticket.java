package io.tidewater.ticket.record;

import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.web.Problems;
import io.tidewater.ticket.level.ServiceClock;
import io.tidewater.ticket.level.ServiceLevel;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request of a customer. Each verb answers the ticket as it is afterwards, or refuses on a state that forbids it. */
public record Ticket(
        TicketId id,
        String number,
        Request request,
        Origin origin,
        TicketState state,
        @Nullable Owner owner,
        ServiceClock clock,
        int reopened,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    static Ticket created(TicketId id, String number, Request request, Origin origin, ServiceLevel level, Instant at) {
        Instant now = at.truncatedTo(ChronoUnit.MICROS);
        ServiceClock clock = ServiceClock.started(level, request.priority(), now);
        return new Ticket(id, number, request, origin, TicketState.NEW, null, clock, 0, 0, now, now);
    }

    /** The unit whose people the ticket is open to: the owner's, or its own while nobody owns it. */
    public OrgPath unit() {
        return owner == null ? origin.unit() : owner.unit();
    }

    /** T3: those who work it answered in public; the first time keeps the first target. */
    Ticket answer(ServiceLevel level, Instant now) {
        ServiceClock answered = clock.answered(level, request.priority(), createdAt, now);
        return with(next(TicketVerb.ANSWER), owner, answered, reopened, now);
    }

    /** The customer wrote again: a waiting ticket goes on, a resolved one is open again. */
    Ticket ask(ServiceLevel level, Instant now) {
        return state == TicketState.RESOLVED
                ? again(TicketVerb.ASK, level, now)
                : with(
                        next(TicketVerb.ASK),
                        owner,
                        clock.resumed(level, request.priority(), createdAt, now),
                        reopened,
                        now);
    }

    /** T5: refuses where no note may be made; a note changes nothing that outsiders see. */
    Ticket note() {
        next(TicketVerb.NOTE);
        return this;
    }

    /** T4: given to somebody by hand. */
    Ticket assign(Owner to, Instant now) {
        return with(next(TicketVerb.ASSIGN), to, clock, reopened, now);
    }

    /** T3: it is the customer's turn, and the clock stands. */
    Ticket waiting(Instant now) {
        return with(next(TicketVerb.WAIT), owner, clock.stopped(now), reopened, now);
    }

    /** T3: no longer the customer's turn; targets move by the time it stood. */
    Ticket resume(ServiceLevel level, Instant now) {
        TicketState next = next(TicketVerb.RESUME);
        return with(next, owner, clock.resumed(level, request.priority(), createdAt, now), reopened, now);
    }

    /** Solved, as those who work it see it. */
    Ticket resolve(ServiceLevel level, Instant now) {
        ServiceClock solved = clock.solved(level, request.priority(), createdAt, now);
        return with(next(TicketVerb.RESOLVE), owner, solved, reopened, now);
    }

    /** T8: not solved after all. */
    Ticket reopen(ServiceLevel level, Instant now) {
        return again(TicketVerb.REOPEN, level, now);
    }

    /** Nothing more to do. */
    Ticket close(Instant now) {
        return with(next(TicketVerb.CLOSE), owner, clock, reopened, now);
    }

    /** Sorted otherwise; targets follow the priority. */
    Ticket edited(Request other, ServiceLevel level, Instant now) {
        TicketState next = next(TicketVerb.EDIT);
        ServiceClock timed =
                other.priority() == request.priority() ? clock : clock.timed(level, other.priority(), createdAt);
        return new Ticket(id, number, other, origin, next, owner, timed, reopened, version, createdAt, now);
    }

    /** T3: policies or calendar are others now. */
    Ticket retimed(ServiceLevel level, Instant now) {
        return with(state, owner, clock.timed(level, request.priority(), createdAt), reopened, now);
    }

    /** T3: with the warnings and misses that time has brought. */
    Ticket lookedAt(Instant now) {
        return with(state, owner, clock.lookedAt(now), reopened, now);
    }

    Ticket forAccountCalled(String name) {
        return new Ticket(
                id,
                number,
                request.forAccountCalled(name),
                origin,
                state,
                owner,
                clock,
                reopened,
                version,
                createdAt,
                updatedAt);
    }

    Ticket withVersion(long stored) {
        return new Ticket(id, number, request, origin, state, owner, clock, reopened, stored, createdAt, updatedAt);
    }

    /** Whether the targets are the same, whatever they were computed with. */
    boolean promisesAs(Ticket other) {
        return clock.firstAnswer().equals(other.clock.firstAnswer())
                && clock.solution().equals(other.clock.solution());
    }

    /** Whether a target is missed now that was not missed before. */
    boolean missesMoreThan(Ticket before) {
        return (clock.firstAnswer().missed() && !before.clock.firstAnswer().missed())
                || (clock.solution().missed() && !before.clock.solution().missed());
    }

    private Ticket again(TicketVerb verb, ServiceLevel level, Instant now) {
        ServiceClock running = clock.reopened(level, request.priority(), createdAt, now);
        return with(next(verb), owner, running, reopened + 1, now);
    }

    private TicketState next(TicketVerb verb) {
        return state.after(verb)
                .orElseThrow(
                        () -> Problems.conflict("ticket-state", Map.of("state", state.key()), verb.key(), state.key()));
    }

    private Ticket with(TicketState next, @Nullable Owner by, ServiceClock timed, int again, Instant now) {
        return new Ticket(id, number, request, origin, next, by, timed, again, version, createdAt, now);
    }
}
