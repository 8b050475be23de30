package io.tidewater.ticket.record;

import io.tidewater.ticket.account.AccountNameCopies;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps the name that tickets show of their account. */
@Component
class TicketAccountNames implements AccountNameCopies {

    private final TicketStore store;

    TicketAccountNames(TicketStore store) {
        this.store = store;
    }

    @Override
    public void rename(UUID accountId, String name) {
        List<Ticket> renamed = store.lockOf(accountId).stream()
                .map(ticket -> ticket.forAccountCalled(name))
                .toList();
        store.rename(renamed, name);
    }
}
