package io.tidewater.lead.reminder;

import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.Owner;
import io.tidewater.platform.data.Ids;
import io.tidewater.platform.data.Instants;
import io.tidewater.platform.directory.Colleague;
import io.tidewater.platform.directory.Directory;
import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.Roles;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells each person once: as an event that becomes a notice in the inbox, and as a mail where mail is set up. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Reminders {

    private final JdbcClient jdbc;
    private final EventLog events;
    private final Directory directory;
    private final Mails mails;

    Reminders(JdbcClient jdbc, EventLog events, Directory directory, Mails mails) {
        this.jdbc = jdbc;
        this.events = events;
        this.directory = directory;
        this.mails = mails;
    }

    /** False where the person was told before. */
    public boolean tell(Reminder reminder, Instant now) {
        int fresh = jdbc.sql("""
            insert into lead_reminder (kind, lead_id, recipient_id, occasion, stage, at)
            values (:kind, :lead, :recipient, :occasion, :stage, :now) on conflict do nothing\
            """)
                .param("kind", reminder.kind())
                .param("lead", reminder.leadId())
                .param("recipient", reminder.recipientId())
                .param("occasion", Instants.toSql(reminder.dueAt()))
                .param("stage", reminder.stage())
                .param("now", Instants.toSql(now))
                .update();
        if (fresh == 0) {
            return false;
        }
        UUID id = Ids.next();
        events.append(NewEvent.of("reminder.sent", reminder.leadId(), new Sent(id, reminder, now)));
        directory.byId(reminder.recipientId()).ifPresent(person -> mails.queue(person, reminder, now));
        return true;
    }

    /** Tells the managers nearest above whom a lead belongs or belonged to. */
    public void tellLeaders(Owner owner, Lead lead, String kind, Instant dueAt, Instant now) {
        for (Colleague leader : leaders(owner)) {
            tell(Reminder.to(leader.id(), leader.userName(), lead, kind, dueAt, 0), now);
        }
    }

    private List<Colleague> leaders(Owner owner) {
        for (OrgPath unit = owner.unit(); unit != null; unit = unit.parent()) {
            OrgPath at = unit;
            List<Colleague> found = directory.inUnit(unit, Roles.SALES_MANAGER).stream()
                    .filter(person -> at.equals(person.unit()) && !person.id().equals(owner.id()))
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The reminder as its event tells it. */
    record Sent(
            UUID id,
            String kind,
            UUID leadId,
            String number,
            String company,
            UUID recipientId,
            String recipientUserName,
            Instant dueAt,
            int stage,
            Instant at) {

        Sent(UUID id, Reminder reminder, Instant at) {
            this(
                    id,
                    reminder.kind(),
                    reminder.leadId(),
                    reminder.number(),
                    reminder.company(),
                    reminder.recipientId(),
                    reminder.recipientUserName(),
                    reminder.dueAt(),
                    reminder.stage(),
                    at);
        }
    }
}
