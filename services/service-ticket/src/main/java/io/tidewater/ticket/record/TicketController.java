package io.tidewater.ticket.record;

import io.swagger.v3.oas.annotations.media.Schema;
import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.list.ListReader;
import io.tidewater.platform.list.ListSource;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.web.Bodies;
import io.tidewater.platform.web.ListQuery;
import io.tidewater.platform.web.PageResponse;
import io.tidewater.platform.web.Representations;
import io.tidewater.platform.web.Version;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Takes in, lists, shows and sorts tickets. */
@RestController
@RequestMapping("/api/v1/tickets")
class TicketController {

    private static final int HISTORY_PAGE = 200;

    private final Tickets tickets;
    private final Entry entry;
    private final EventLog events;
    private final ListReader<Ticket> list;
    private final Bodies bodies;

    TicketController(Tickets tickets, Entry entry, EventLog events, JdbcClient jdbc, Bodies bodies) {
        this.tickets = tickets;
        this.bodies = bodies;
        this.entry = entry;
        this.events = events;
        this.list = new ListReader<>(
                jdbc,
                ListSource.newestFirst(
                        TicketTable.TYPE,
                        TicketTable.PROTECTED,
                        TicketTable.COLUMNS,
                        "ticket t",
                        "t.search",
                        TicketTable::read));
    }

    @GetMapping
    PageResponse<TicketView> list(Person person, ListQuery query) {
        return list.read(Scope.of(person), query).map(ticket -> TicketView.of(ticket, person));
    }

    @PostMapping
    @PreAuthorize("hasAnyRole('service-agent', 'technician', 'delivery-lead', 'customer', 'partner', 'sales-rep',"
            + " 'telesales', 'sales-manager', 'admin')")
    ResponseEntity<TicketView> add(Person person, @Valid @RequestBody TicketRequest request) {
        Ticket ticket = entry.add(person, request);
        return Representations.created(
                "/api/v1/tickets/" + ticket.id(), TicketView.of(ticket, person), ticket.version());
    }

    @GetMapping("/{id}")
    ResponseEntity<TicketView> get(Person person, @PathVariable UUID id) {
        return answer(tickets.get(Scope.of(person), new TicketId(id)), person);
    }

    @PatchMapping("/{id}")
    ResponseEntity<TicketView> edit(
            Person person,
            @PathVariable UUID id,
            Version version,
            @RequestBody @Schema(implementation = TicketEdit.class) ObjectNode body) {
        UUID account = bodies.read(body, TicketEdit.class).accountId();
        Ticket ticket = entry.edit(
                person, new TicketId(id), version, account, current -> bodies.merge(current, body, TicketEdit.class));
        return answer(ticket, person);
    }

    /** Every change with who, when, old and new values; newest first. Outsiders are not told that notes were made. */
    @GetMapping("/{id}/history")
    PageResponse<HistoryEntry> history(Person person, @PathVariable UUID id) {
        Ticket ticket = tickets.get(Scope.of(person), new TicketId(id));
        List<HistoryEntry> history = events.history(ticket.id().toString(), HISTORY_PAGE, null).stream()
                .filter(event ->
                        TicketRights.readsNotes(person) || !event.type().equals(TicketVerb.NOTE.event()))
                .map(HistoryEntry::of)
                .toList();
        return PageResponse.of(history);
    }

    private static ResponseEntity<TicketView> answer(Ticket ticket, Person person) {
        return Representations.ok(TicketView.of(ticket, person), ticket.version());
    }
}
