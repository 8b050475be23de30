package io.tidewater.ticket.record;

import io.tidewater.ticket.level.Priority;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a ticket is sorted otherwise; a field that is not sent stays. */
record TicketEdit(
        @Nullable Priority priority,
        @Nullable TicketType type,
        @Nullable UUID accountId) {

    Request over(Request before, @Nullable String accountName) {
        return new Request(
                before.subject(),
                before.description(),
                type == null ? before.type() : type,
                priority == null ? before.priority() : priority,
                before.contactName(),
                before.email(),
                accountId == null ? before.accountId() : accountId,
                accountId == null ? before.accountName() : accountName);
    }
}
