package io.tidewater.ticket.record;

import io.tidewater.platform.search.SearchVector;
import io.tidewater.ticket.level.Priority;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked for, by whom, and for which account. */
public record Request(
        String subject,
        String description,
        @Nullable TicketType type,
        Priority priority,
        @Nullable String contactName,
        @Nullable String email,
        @Nullable UUID accountId,
        @Nullable String accountName) {

    /** What a ticket is found by: subject, number, account and who asked. */
    String search(String number) {
        return SearchVector.builder()
                .add(subject)
                .add(number)
                .add(accountName)
                .add(contactName)
                .email(email)
                .build();
    }

    Request forAccountCalled(String name) {
        return new Request(subject, description, type, priority, contactName, email, accountId, name);
    }
}
