package io.tidewater.ticket.record;

import io.tidewater.platform.scope.OrgPath;
import io.tidewater.ticket.level.Priority;
import io.tidewater.ticket.level.Promise;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The public state of a ticket: what its events carry and what the API shows. Nothing internal is ever in it. */
public record TicketFact(
        UUID id,
        String number,
        String subject,
        TicketState state,
        Priority priority,
        @Nullable TicketType type,
        @Nullable UUID accountId,
        @Nullable String accountName,
        @Nullable UUID ownerId,
        @Nullable String ownerUserName,
        @Nullable String ownerName,
        OrgPath orgPath,
        @Nullable String partnerId,
        UUID createdBy,
        Instant firstAnswerDueAt,
        @Nullable Instant firstAnsweredAt,
        boolean firstAnswerWarned,
        boolean firstAnswerMissed,
        Instant solutionDueAt,
        @Nullable Instant resolvedAt,
        boolean solutionWarned,
        boolean solutionMissed,
        @Nullable Instant clockStoppedAt,
        int reopenedCount,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    static TicketFact of(Ticket ticket) {
        Request request = ticket.request();
        Owner owner = ticket.owner();
        Promise answer = ticket.clock().firstAnswer();
        Promise solution = ticket.clock().solution();
        return new TicketFact(
                ticket.id().value(),
                ticket.number(),
                request.subject(),
                ticket.state(),
                request.priority(),
                request.type(),
                request.accountId(),
                request.accountName(),
                owner == null ? null : owner.id(),
                owner == null ? null : owner.userName(),
                owner == null ? null : owner.name(),
                ticket.unit(),
                ticket.origin().partnerId(),
                ticket.origin().createdBy(),
                answer.dueAt(),
                answer.keptAt(),
                answer.warned(),
                answer.missed(),
                solution.dueAt(),
                solution.keptAt(),
                solution.warned(),
                solution.missed(),
                ticket.clock().stoppedAt(),
                ticket.reopened(),
                ticket.version(),
                ticket.createdAt(),
                ticket.updatedAt());
    }
}
