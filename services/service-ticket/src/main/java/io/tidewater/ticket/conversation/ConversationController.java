package io.tidewater.ticket.conversation;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.web.ListQuery;
import io.tidewater.platform.web.PageResponse;
import io.tidewater.platform.web.Representations;
import io.tidewater.platform.web.Version;
import io.tidewater.ticket.record.Ticket;
import io.tidewater.ticket.record.TicketId;
import io.tidewater.ticket.record.TicketView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Replies, notes, and verbs that say something with them. */
@RestController
@RequestMapping("/api/v1/tickets/{id}")
class ConversationController {

    private final Conversations conversations;

    ConversationController(Conversations conversations) {
        this.conversations = conversations;
    }

    /** What was said, newest first; outsiders are shown no notes. */
    @GetMapping("/messages")
    PageResponse<Message> messages(Person person, @PathVariable UUID id, ListQuery query) {
        return conversations.read(person, new TicketId(id), query);
    }

    @PostMapping("/replies")
    ResponseEntity<TicketView> reply(
            Person person, @PathVariable UUID id, Version version, @Valid @RequestBody Words words) {
        return answer(conversations.reply(person, new TicketId(id), version, words.text()), person);
    }

    @PostMapping("/notes")
    ResponseEntity<TicketView> note(Person person, @PathVariable UUID id, @Valid @RequestBody Words words) {
        return answer(conversations.note(person, new TicketId(id), words.text()), person);
    }

    @PostMapping("/resolve")
    ResponseEntity<TicketView> resolve(
            Person person,
            @PathVariable UUID id,
            Version version,
            @Valid @RequestBody(required = false) @Nullable PerhapsWords words) {
        String text = words == null ? null : words.text();
        return answer(conversations.resolve(person, new TicketId(id), version, text), person);
    }

    @PostMapping("/reopen")
    ResponseEntity<TicketView> reopen(
            Person person,
            @PathVariable UUID id,
            Version version,
            @Valid @RequestBody(required = false) @Nullable PerhapsWords words) {
        String text = words == null ? null : words.text();
        return answer(conversations.reopen(person, new TicketId(id), version, text), person);
    }

    private static ResponseEntity<TicketView> answer(Ticket ticket, Person person) {
        return Representations.ok(TicketView.of(ticket, person), ticket.version());
    }

    record Words(@NotBlank @Size(max = 20_000) String text) {}

    record PerhapsWords(
            @JsonAlias("reason") @Nullable @Size(max = 20_000)
            String text) {}
}
