package io.tidewater.ticket.record;

import io.tidewater.ticket.level.Priority;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a ticket is sorted; in a request, what is not sent stays, and null clears. */
record TicketEdit(
        @Nullable Priority priority,
        @Nullable TicketType type,
        @Nullable UUID accountId) {

    /** What can be changed, as it stands. */
    static TicketEdit of(Request request) {
        return new TicketEdit(request.priority(), request.type(), request.accountId());
    }

    Request over(Request before, @Nullable String accountName) {
        return new Request(
                before.subject(),
                before.description(),
                type,
                priority == null ? Priority.NORMAL : priority,
                before.contactName(),
                before.email(),
                accountId,
                Objects.equals(accountId, before.accountId()) ? before.accountName() : accountName);
    }
}
