package io.tidewater.lead.recycle;

import io.tidewater.lead.pool.PoolPolicies;
import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.LeadId;
import io.tidewater.lead.record.Leads;
import io.tidewater.lead.record.Owner;
import io.tidewater.lead.record.SystemScope;
import io.tidewater.lead.reminder.Reminder;
import io.tidewater.lead.reminder.Reminders;
import io.tidewater.platform.data.Instants;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Warns the owners of leads that are about to go back to their pool, and takes back those whose time is over (L15). */
@Service
class Recycling {

    private static final int CHUNK = 200;

    private final DueLeads due;
    private final Leads leads;
    private final PoolPolicies policies;
    private final Reminders reminders;
    private final JdbcClient jdbc;

    Recycling(DueLeads due, Leads leads, PoolPolicies policies, Reminders reminders, JdbcClient jdbc) {
        this.due = due;
        this.leads = leads;
        this.policies = policies;
        this.reminders = reminders;
        this.jdbc = jdbc;
    }

    /**
     * Does what is due at the moment, up to a chunk, in one transaction.
     *
     * @return how many leads were warned of or taken back; zero when nothing is left
     */
    @Transactional
    public int sweep(Instant now) {
        List<UUID> candidates =
                due.at(now, CHUNK).stream().map(Due::lead).distinct().toList();
        Set<UUID> gone = new HashSet<>();
        int done = 0;
        for (Due each : due.locked(now, candidates)) {
            if (each.warning() != null) {
                done += !gone.contains(each.lead()) && warn(each, each.warning(), now) ? 1 : 0;
            } else if (gone.add(each.lead())) {
                recycle(each, now);
                done++;
            }
        }
        return done;
    }

    private void recycle(Due each, Instant now) {
        LeadId id = new LeadId(each.lead());
        Lead before = leads.get(SystemScope.ALL, id);
        Lead after = leads.changeBySystem(
                id,
                "lead.recycled",
                "recycle",
                lead -> lead.release(each.cause().key(), now));
        Owner former = before.owner();
        if (former != null) {
            reminders.tell(Reminder.to(former, after, "recycled", each.dueAt(), 0), now);
            if (policies.of(after.homePool()).tellManager()) {
                reminders.tellLeaders(former, after, "recycled", each.dueAt(), now);
            }
        }
    }

    private boolean warn(Due each, int days, Instant now) {
        int fresh = jdbc.sql("""
            insert into lead_recycle_warning (lead_id, owner_id, cause, since, days, due_at, at)
            values (:lead, :owner, :cause, :since, :days, :due, :now) on conflict do nothing\
            """)
                .param("lead", each.lead())
                .param("owner", each.owner())
                .param("cause", each.cause().key())
                .param("since", Instants.toSql(each.since()))
                .param("days", days)
                .param("due", Instants.toSql(each.dueAt()))
                .param("now", Instants.toSql(now))
                .update();
        if (fresh == 1) {
            Lead lead = leads.get(SystemScope.ALL, new LeadId(each.lead()));
            Owner owner = lead.owner();
            if (owner != null) {
                reminders.tell(Reminder.to(owner, lead, "recycle-warning", each.dueAt(), days), now);
            }
        }
        return fresh == 1;
    }
}
