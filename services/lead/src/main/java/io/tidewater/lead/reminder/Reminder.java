package io.tidewater.lead.reminder;

import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.Owner;
import java.time.Instant;
import java.util.UUID;

/**
 * Something a person should know about a lead.
 *
 * @param kind such as {@code recycle-warning}
 * @param dueAt when what it speaks of happens or happened; one person is told once per lead, kind, moment and stage
 * @param stage such as the number of days before
 */
public record Reminder(
        String kind,
        UUID leadId,
        String number,
        String company,
        UUID recipientId,
        String recipientUserName,
        Instant dueAt,
        int stage) {

    /** For the owner of a lead, or for whom owned it. */
    public static Reminder to(Owner owner, Lead lead, String kind, Instant dueAt, int stage) {
        return to(owner.id(), owner.userName(), lead, kind, dueAt, stage);
    }

    static Reminder to(UUID id, String userName, Lead lead, String kind, Instant dueAt, int stage) {
        return new Reminder(
                kind, lead.id().value(), lead.number(), lead.profile().company(), id, userName, dueAt, stage);
    }
}
