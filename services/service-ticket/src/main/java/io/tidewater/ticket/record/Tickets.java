package io.tidewater.ticket.record;

import io.tidewater.platform.event.Change;
import io.tidewater.platform.event.Changes;
import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.web.Problems;
import io.tidewater.platform.web.Version;
import io.tidewater.ticket.level.ServiceLevels;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to tickets: every change of one goes through here, with its events. */
@Service
@Transactional
public class Tickets {

    private static final String MISSED = "ticket.target-missed";

    private final TicketStore store;
    private final ServiceLevels levels;
    private final EventLog events;
    private final Clock clock;

    Tickets(TicketStore store, ServiceLevels levels, EventLog events, Clock clock) {
        this.store = store;
        this.levels = levels;
        this.events = events;
        this.clock = clock;
    }

    /** The ticket, if the scope holds it. */
    @Transactional(readOnly = true)
    public Ticket get(Scope scope, TicketId id) {
        return store.find(scope, id).orElseThrow(Problems::notFound);
    }

    /** How many tickets there are in each state. */
    @Transactional(readOnly = true)
    public Map<String, Long> countsByState() {
        return store.countsByState();
    }

    Ticket add(Request request, Origin origin) {
        Ticket ticket =
                Ticket.created(TicketId.next(), store.nextNumber(), request, origin, levels.current(), clock.instant());
        store.insert(ticket);
        events.append(NewEvent.of("ticket.created", ticket.id(), TicketFact.of(ticket)));
        return ticket;
    }

    /**
     * Something is said on the ticket in public: an answer, or one more question, by who says it.
     *
     * @throws io.tidewater.platform.web.ProblemException 404 out of scope, 403 without the right, 409 on the wrong state,
     *     412 when the version moved on
     */
    public Ticket reply(Person person, TicketId id, Version version) {
        Ticket before = lock(person, id);
        boolean answers = TicketRights.answers(person, before);
        TicketVerb verb = answers ? TicketVerb.ANSWER : TicketVerb.ASK;
        return use(
                person,
                before,
                version,
                verb,
                ticket -> answers
                        ? ticket.answer(levels.current(), clock.instant())
                        : ticket.ask(levels.current(), clock.instant()));
    }

    /** Something is said in the house; told without its words, and the ticket's public state stays as it is. */
    public Ticket note(Person person, TicketId id) {
        Ticket ticket = store.find(Scope.of(person), id).orElseThrow(Problems::notFound);
        TicketRights.require(person, ticket, TicketVerb.NOTE);
        ticket.note();
        events.append(NewEvent.of(TicketVerb.NOTE.event(), ticket.id(), TicketFact.of(ticket)));
        return ticket;
    }

    /** Solves it; refused as {@link #reply}. */
    public Ticket resolve(Person person, TicketId id, Version version) {
        return change(
                person, id, version, TicketVerb.RESOLVE, ticket -> ticket.resolve(levels.current(), clock.instant()));
    }

    /** Opens it again; refused as {@link #reply}. */
    public Ticket reopen(Person person, TicketId id, Version version) {
        return change(
                person, id, version, TicketVerb.REOPEN, ticket -> ticket.reopen(levels.current(), clock.instant()));
    }

    /** Uses a verb on a ticket in the person's scope; refused as {@link #reply}. */
    Ticket change(Person person, TicketId id, Version version, TicketVerb verb, UnaryOperator<Ticket> change) {
        return use(person, lock(person, id), version, verb, change);
    }

    /** Writes what the system found out about a ticket that it has locked. */
    void saveBySystem(Ticket before, Ticket after, String event) {
        save(before, after, event);
    }

    private Ticket lock(Person person, TicketId id) {
        return store.lock(Scope.of(person), id).orElseThrow(Problems::notFound);
    }

    private Ticket use(Person person, Ticket before, Version version, TicketVerb verb, UnaryOperator<Ticket> change) {
        TicketRights.require(person, before, verb);
        version.check(before.version(), () -> TicketView.of(before, person));
        return save(before, change.apply(before), verb.event());
    }

    private Ticket save(Ticket before, Ticket after, String event) {
        store.update(after);
        Ticket saved = after.withVersion(before.version() + 1);
        TicketFact fact = TicketFact.of(saved);
        Map<String, Change> changes = Changes.between(TicketFact.of(before), fact);
        events.append(told(before, saved, event).stream()
                .map(type -> NewEvent.of(type, saved.id(), fact).withChanges(changes))
                .toList());
        return saved;
    }

    /** One change may be news in several ways: a question that opens the ticket again, an answer that came too late. */
    private static List<String> told(Ticket before, Ticket after, String event) {
        List<String> types = new ArrayList<>(List.of(event));
        if (after.reopened() > before.reopened() && !event.equals(TicketVerb.REOPEN.event())) {
            types.add(TicketVerb.REOPEN.event());
        }
        if (after.missesMoreThan(before) && !event.equals(MISSED)) {
            types.add(MISSED);
        }
        return types;
    }
}
