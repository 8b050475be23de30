package io.tidewater.ticket.conversation;

import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.web.ListQuery;
import io.tidewater.platform.web.PageResponse;
import io.tidewater.platform.web.Version;
import io.tidewater.ticket.record.Ticket;
import io.tidewater.ticket.record.TicketId;
import io.tidewater.ticket.record.Tickets;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** T5: what is said moves the ticket; words and move are written together. */
@Service
@Transactional
class Conversations {

    private final Tickets tickets;
    private final Messages messages;
    private final Clock clock;

    Conversations(Tickets tickets, Messages messages, Clock clock) {
        this.tickets = tickets;
        this.messages = messages;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    PageResponse<Message> read(Person person, TicketId id, ListQuery query) {
        Ticket ticket = tickets.get(Scope.of(person), id);
        return messages.read(person, ticket.id(), query);
    }

    Ticket reply(Person person, TicketId id, Version version, String text) {
        Ticket ticket = tickets.reply(person, id, version);
        messages.add(person, id, Message.REPLY, text.strip(), clock.instant());
        return ticket;
    }

    Ticket note(Person person, TicketId id, String text) {
        Ticket ticket = tickets.note(person, id);
        messages.add(person, id, Message.NOTE, text.strip(), clock.instant());
        return ticket;
    }

    Ticket resolve(Person person, TicketId id, Version version, @Nullable String text) {
        Ticket ticket = tickets.resolve(person, id, version);
        say(person, id, text);
        return ticket;
    }

    Ticket reopen(Person person, TicketId id, Version version, @Nullable String text) {
        Ticket ticket = tickets.reopen(person, id, version);
        say(person, id, text);
        return ticket;
    }

    private void say(Person person, TicketId id, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            messages.add(person, id, Message.REPLY, text.strip(), clock.instant());
        }
    }
}
