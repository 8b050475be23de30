package io.tidewater.lead.reminder;

import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.LeadId;
import io.tidewater.lead.record.LeadProperties;
import io.tidewater.lead.record.LeadState;
import io.tidewater.lead.record.Leads;
import io.tidewater.lead.record.Owner;
import io.tidewater.lead.record.SystemScope;
import io.tidewater.platform.data.Instants;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what people are to be reminded of at a moment: next dates, neglected leads, nurtured leads whose day has come. */
@Service
class DueReminders {

    private static final int CHUNK = 200;
    private static final Duration OLDEST = Duration.ofDays(7);

    /** L18: each next date once. */
    private static final String NEXT_DATES = """
        select l.id, l.next_follow_up_at as occasion, 0 as stage from lead l
        where l.owner_id is not null and l.merged_into is null and l.next_follow_up_at <= :now and l.next_follow_up_at > :oldest
            and l.state in ('assigned', 'working', 'qualified', 'nurturing') and not exists (
                select 1 from lead_reminder r where r.lead_id = l.id and r.recipient_id = l.owner_id
                and r.kind = 'follow-up-due' and r.occasion = l.next_follow_up_at)
        limit :most\
        """;

    /** L17: each stage once after the last contact; of several that were passed at once only the longest. */
    private static final String NEGLECTED = """
        select n.id, n.occasion, n.stage from (
            select l.id, l.owner_id, c.last as occasion, (select max(s) from unnest(array[7, 15, 30, 60]) s
                where c.last <= cast(:now as timestamptz) - make_interval(days => s)) as stage
            from lead l cross join lateral (select greatest(l.held_since, l.last_follow_up_at) as last) c
            where l.owner_id is not null and l.merged_into is null
                    and l.state in ('assigned', 'working', 'qualified')
                and l.held_since <= cast(:now as timestamptz) - interval '7 days') n
        where n.stage is not null and not exists (
            select 1 from lead_reminder r where r.lead_id = n.id and r.recipient_id = n.owner_id
            and r.kind = 'neglected' and r.occasion = n.occasion and r.stage >= n.stage)
        limit :most\
        """;

    private final JdbcClient jdbc;
    private final Leads leads;
    private final Reminders reminders;
    private final LeadProperties properties;

    DueReminders(JdbcClient jdbc, Leads leads, Reminders reminders, LeadProperties properties) {
        this.jdbc = jdbc;
        this.leads = leads;
        this.reminders = reminders;
        this.properties = properties;
    }

    /**
     * Tells what is due, up to a chunk of each kind, in one transaction.
     *
     * @return how many people were told; zero when nothing is left
     */
    @Transactional
    public int sweep(Instant now) {
        return tell("follow-up-due", due(NEXT_DATES, now), now)
                + tell("neglected", due(NEGLECTED, now), now)
                + reEvaluate(now);
    }

    private List<Due> due(String sql, Instant now) {
        JdbcClient.StatementSpec query =
                jdbc.sql(sql).param("now", Instants.toSql(now)).param("most", CHUNK);
        return query.param("oldest", Instants.toSql(now.minus(OLDEST)))
                .query((row, number) -> new Due(
                        row.getObject("id", UUID.class), Instants.require(row, "occasion"), row.getInt("stage")))
                .list();
    }

    private int tell(String kind, List<Due> all, Instant now) {
        int told = 0;
        for (Due due : all) {
            Lead lead = leads.get(SystemScope.ALL, new LeadId(due.lead()));
            Owner owner = lead.owner();
            if (owner != null && reminders.tell(Reminder.to(owner, lead, kind, due.occasion(), due.stage()), now)) {
                told++;
            }
        }
        return told;
    }

    /** L20: a nurtured lead comes back into work on its day. */
    private int reEvaluate(Instant now) {
        List<UUID> due = jdbc.sql("""
            select l.id from lead l where l.state = 'nurturing' and l.re_evaluate_on <= :today
                and l.conversion_id is null and l.merged_into is null
            order by l.id limit :most for update skip locked\
            """)
                .param("today", now.atZone(properties.zone()).toLocalDate())
                .param("most", CHUNK)
                .query(UUID.class)
                .list();
        for (UUID id : due) {
            Lead lead = leads.changeBySystem(
                    new LeadId(id), "lead.re-evaluated", "re-evaluate", before -> before.reEvaluated(now));
            Owner owner = lead.owner();
            if (owner != null && lead.state() == LeadState.WORKING) {
                reminders.tell(Reminder.to(owner, lead, "re-evaluate", now, 0), now);
            }
        }
        return due.size();
    }

    private record Due(UUID lead, Instant occasion, int stage) {}
}
