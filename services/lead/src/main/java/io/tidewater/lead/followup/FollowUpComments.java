package io.tidewater.lead.followup;

import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.LeadId;
import io.tidewater.lead.record.Leads;
import io.tidewater.platform.data.Instants;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Roles;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.web.Problems;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What managers say to a follow-up (L18); the last word stands, and each is kept as an event. */
@Service
@Transactional
class FollowUpComments {

    private final Leads leads;
    private final JdbcClient jdbc;
    private final Clock clock;

    FollowUpComments(Leads leads, JdbcClient jdbc, Clock clock) {
        this.leads = leads;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void comment(Person person, UUID leadId, UUID followUp, String comment) {
        Lead lead = leads.get(Scope.of(person), new LeadId(leadId));
        if (!person.manages(lead.unit()) && !person.has(Roles.ADMIN)) {
            throw Problems.forbidden();
        }
        Instant now = clock.instant();
        int found = jdbc.sql("""
            update lead_follow_up set manager_comment = :comment, comment_by = :by, comment_at = :now
            where id = :id and lead_id = :lead\
            """)
                .param("comment", comment)
                .param("by", person.userName())
                .param("now", Instants.toSql(now))
                .param("id", followUp)
                .param("lead", lead.id().value())
                .update();
        if (found == 0) {
            throw Problems.notFound();
        }
        leads.tell(
                lead,
                "follow-up.commented",
                new Commented(followUp, lead.id().value(), comment, person.userName(), now));
    }

    /** A manager's word to a follow-up. */
    record Commented(UUID id, UUID leadId, String comment, String byUserName, Instant at) {}
}
