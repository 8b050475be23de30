package io.tidewater.ticket.record;

import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Roles;
import io.tidewater.platform.web.Problems;
import java.util.Arrays;
import java.util.List;

/** Who may do what with a ticket they can see. */
public final class TicketRights {

    private TicketRights() {}

    /** Refuses with 403 when the person may not use the verb on this ticket, whatever its state. */
    static void require(Person person, Ticket ticket, TicketVerb verb) {
        if (!allows(person, ticket, verb)) {
            throw Problems.forbidden();
        }
    }

    /** The verbs the person may use on the ticket as it stands: right and state allow them. */
    static List<String> actions(Person person, Ticket ticket) {
        return Arrays.stream(TicketVerb.values())
                .filter(verb -> ticket.state().after(verb).isPresent() && allows(person, ticket, verb))
                .map(TicketVerb::key)
                .toList();
    }

    /** Whether a public reply of the person is an answer, and not one more question. */
    static boolean answers(Person person, Ticket ticket) {
        boolean owns = ticket.owner() != null && ticket.owner().id().equals(person.id());
        return person.isStaff() && (owns || serves(person) || person.manages(ticket.unit()));
    }

    /** Whether the person may read what is said in the house only. */
    public static boolean readsNotes(Person person) {
        return person.isStaff();
    }

    static boolean serves(Person person) {
        return person.hasAny(Roles.SERVICE_AGENT, Roles.TECHNICIAN, Roles.ADMIN);
    }

    static boolean allows(Person person, Ticket ticket, TicketVerb verb) {
        boolean answers = answers(person, ticket);
        boolean asks = !answers && asks(person, ticket);
        return switch (verb) {
            case ANSWER, ASSIGN, WAIT, RESUME, RESOLVE, EDIT -> answers;
            case ASK -> asks;
            case NOTE -> answers || (asks && readsNotes(person));
            case REOPEN, CLOSE -> answers || asks;
        };
    }

    private static boolean asks(Person person, Ticket ticket) {
        boolean made = person.id().equals(ticket.origin().createdBy());
        boolean customer = person.has(Roles.CUSTOMER)
                && person.accountId() != null
                && person.accountId().equals(ticket.request().accountId());
        boolean partner = person.has(Roles.PARTNER)
                && person.partnerId() != null
                && person.partnerId().equals(ticket.origin().partnerId());
        return made || customer || partner;
    }
}
