package io.tidewater.ticket.record;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.tidewater.platform.scope.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as its page shows it.
 *
 * @param actions the verbs the caller may use on it as it stands
 */
public record TicketView(
        @JsonUnwrapped TicketFact fact,
        String description,
        @Nullable String contactName,
        @Nullable String email,
        List<String> actions) {

    /** What the person is shown. */
    public static TicketView of(Ticket ticket, Person person) {
        Request request = ticket.request();
        return new TicketView(
                TicketFact.of(ticket),
                request.description(),
                request.contactName(),
                request.email(),
                TicketRights.actions(person, ticket));
    }
}
