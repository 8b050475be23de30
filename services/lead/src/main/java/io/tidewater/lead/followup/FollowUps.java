package io.tidewater.lead.followup;

import io.tidewater.lead.record.Engagement;
import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.LeadId;
import io.tidewater.lead.record.LeadVerb;
import io.tidewater.lead.record.Leads;
import io.tidewater.platform.data.Columns;
import io.tidewater.platform.data.Ids;
import io.tidewater.platform.data.Instants;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.web.Problems;
import io.tidewater.platform.web.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The log of follow-ups of leads (L18). */
@Service
@Transactional
class FollowUps {

    private static final String COLUMNS = Columns.of("f", """
            id lead_id channel outcome text next_at by_id by_user_name at verified verified_by
            manager_comment comment_by comment_at""");

    private final Leads leads;
    private final JdbcClient jdbc;
    private final Clock clock;

    FollowUps(Leads leads, JdbcClient jdbc, Clock clock) {
        this.leads = leads;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    FollowUp log(Person person, UUID leadId, Version version, FollowUpRequest request) {
        Instant now = clock.instant();
        if (request.nextAt() != null && request.nextAt().isBefore(now)) {
            throw Problems.invalid("nextAt", "future");
        }
        Lead lead = leads.change(
                person,
                new LeadId(leadId),
                version,
                LeadVerb.FOLLOW_UP,
                "lead.followed-up",
                before -> before.followedUp(request.nextAt(), now)
                        .rated(before.rating().after(engagement(request, now))));
        FollowUp followUp = new FollowUp(
                Ids.next(),
                lead.id().value(),
                request.channel(),
                request.outcome(),
                request.text(),
                request.nextAt(),
                person.id(),
                person.userName(),
                now,
                false,
                null,
                null,
                null);
        insert(followUp);
        leads.tell(lead, "follow-up.logged", followUp);
        return followUp;
    }

    private static Engagement engagement(FollowUpRequest request, Instant now) {
        return new Engagement("follow-up", request.channel().key(), request.outcome(), now);
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    List<FollowUp> of(Scope scope, UUID leadId) {
        UUID id = leads.get(scope, new LeadId(leadId)).id().value();
        return jdbc.sql("select " + COLUMNS
                        + " from lead_follow_up f where lead_id = :lead order by at desc, id desc limit 200")
                .param("lead", id)
                .query((row, number) -> new FollowUp(
                        row.getObject("id", UUID.class),
                        id,
                        Channel.of(row.getString("channel")),
                        row.getString("outcome"),
                        row.getString("text"),
                        Instants.read(row, "next_at"),
                        row.getObject("by_id", UUID.class),
                        row.getString("by_user_name"),
                        Instants.require(row, "at"),
                        row.getBoolean("verified"),
                        row.getString("manager_comment"),
                        row.getString("comment_by"),
                        Instants.read(row, "comment_at")))
                .list();
    }

    private void insert(FollowUp followUp) {
        jdbc.sql("""
            insert into lead_follow_up (id, lead_id, channel, outcome, text, next_at, by_id, by_user_name, at)
            values (:id, :lead, :channel, :outcome, :text, :nextAt, :byId, :byUserName, :at)\
            """)
                .param("id", followUp.id())
                .param("lead", followUp.leadId())
                .param("channel", followUp.channel().key())
                .param("outcome", followUp.outcome())
                .param("text", followUp.text())
                .param("nextAt", Instants.toSql(followUp.nextAt()))
                .param("byId", followUp.byId())
                .param("byUserName", followUp.byUserName())
                .param("at", Instants.toSql(followUp.at()))
                .update();
    }
}
