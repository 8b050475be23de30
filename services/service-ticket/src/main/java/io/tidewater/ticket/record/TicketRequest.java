package io.tidewater.ticket.record;

import io.tidewater.ticket.level.Priority;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A ticket as somebody enters it. */
record TicketRequest(
        @NotBlank @Size(max = 200) String subject,
        @NotBlank @Size(max = 20_000) String description,
        @Nullable UUID accountId,
        @Nullable Priority priority,
        @Nullable TicketType type,
        @Nullable @Size(max = 200) String contactName,
        @Nullable @Email @Size(max = 254) String email) {}
