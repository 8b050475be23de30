package io.tidewater.ticket.record;

import io.tidewater.platform.scope.Person;
import io.tidewater.platform.web.Representations;
import io.tidewater.platform.web.Version;
import io.tidewater.ticket.level.ServiceLevels;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Moves a ticket along its states where nothing is said with it. */
@RestController
@RequestMapping("/api/v1/tickets/{id}")
class TicketStateController {

    private final Tickets tickets;
    private final Entry entry;
    private final ServiceLevels levels;
    private final Clock clock;

    TicketStateController(Tickets tickets, Entry entry, ServiceLevels levels, Clock clock) {
        this.tickets = tickets;
        this.entry = entry;
        this.levels = levels;
        this.clock = clock;
    }

    @PostMapping("/assign")
    ResponseEntity<TicketView> assign(
            Person person, @PathVariable UUID id, Version version, @Valid @RequestBody Assignee body) {
        return answer(entry.assign(person, new TicketId(id), version, body.userName()), person);
    }

    @PostMapping("/wait")
    ResponseEntity<TicketView> waitForCustomer(Person person, @PathVariable UUID id, Version version) {
        return use(person, id, version, TicketVerb.WAIT, ticket -> ticket.waiting(clock.instant()));
    }

    @PostMapping("/resume")
    ResponseEntity<TicketView> resume(Person person, @PathVariable UUID id, Version version) {
        return use(person, id, version, TicketVerb.RESUME, ticket -> ticket.resume(levels.current(), clock.instant()));
    }

    @PostMapping("/close")
    ResponseEntity<TicketView> close(Person person, @PathVariable UUID id, Version version) {
        return use(person, id, version, TicketVerb.CLOSE, ticket -> ticket.close(clock.instant()));
    }

    private ResponseEntity<TicketView> use(
            Person person, UUID id, Version version, TicketVerb verb, UnaryOperator<Ticket> change) {
        return answer(tickets.change(person, new TicketId(id), version, verb, change), person);
    }

    private static ResponseEntity<TicketView> answer(Ticket ticket, Person person) {
        return Representations.ok(TicketView.of(ticket, person), ticket.version());
    }

    record Assignee(@NotBlank @Size(max = 200) String userName) {}
}
