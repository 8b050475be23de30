package io.tidewater.lead.pool;

import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.LeadFact;
import io.tidewater.lead.record.LeadSight;
import io.tidewater.lead.record.Profile;
import io.tidewater.platform.event.RecordedEvent;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Roles;
import io.tidewater.platform.web.Problems;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Hides from reps what a pool's policy hides, and counts the pooled leads they open; whoever leads the pool sees all. */
@Component
class PoolSight implements LeadSight {

    private static final String HIDDEN = "•••";

    private final PoolPolicies policies;
    private final Holdings holdings;
    private final JdbcClient jdbc;
    private final Clock clock;

    PoolSight(PoolPolicies policies, Holdings holdings, JdbcClient jdbc, Clock clock) {
        this.policies = policies;
        this.holdings = holdings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void open(Person person, Lead lead) {
        OrgPath pool = lead.publicPool();
        if (pool == null || !isRep(person, pool)) {
            return;
        }
        PoolPolicy policy = policies.of(pool);
        Integer most = policy.viewsPerDay();
        if (most != null && opened(person, lead, policy) > most) {
            throw Problems.conflict("view-quota", Map.of("limit", most), most);
        }
    }

    @Override
    public LeadFact show(Person person, Lead lead) {
        List<String> hidden = hidden(person, lead);
        return LeadFact.of(lead, hidden.isEmpty() ? lead.profile() : veiled(lead.profile(), hidden));
    }

    @Override
    public RecordedEvent show(Person person, Lead lead, RecordedEvent event) {
        List<String> hidden = hidden(person, lead);
        return hidden.isEmpty()
                ? event
                : new RecordedEvent(
                        event.seq(),
                        event.id(),
                        event.key(),
                        event.type(),
                        event.version(),
                        event.at(),
                        event.actor(),
                        event.cause(),
                        event.depth(),
                        event.trace(),
                        without(event.data(), hidden),
                        without(event.changes(), hidden));
    }

    private List<String> hidden(Person person, Lead lead) {
        OrgPath pool = lead.publicPool();
        return pool == null || !isRep(person, pool)
                ? List.of()
                : policies.of(pool).maskedFields();
    }

    private static Profile veiled(Profile profile, List<String> hidden) {
        return new Profile(
                profile.company(),
                veiled("contactName", profile.contactName(), hidden),
                veiled("phone", profile.phone(), hidden),
                veiled("email", profile.email(), hidden),
                profile.city(),
                profile.industry(),
                veiled("note", profile.note(), hidden));
    }

    private static @Nullable String veiled(String field, @Nullable String value, List<String> hidden) {
        return value != null && hidden.contains(field) ? HIDDEN : value;
    }

    /** Each lead counts once a day; one that is refused does not count, since the refusal undoes the line. */
    private int opened(Person person, Lead lead, PoolPolicy policy) {
        Instant now = clock.instant();
        holdings.lock(person.id());
        jdbc.sql("""
            insert into lead_pool_view (person_id, day, lead_id) values (:person, :day, :lead)
            on conflict do nothing\
            """)
                .param("person", person.id())
                .param("day", policy.day(now))
                .param("lead", lead.id().value())
                .update();
        return jdbc.sql("select count(*) from lead_pool_view where person_id = :person and day = :day")
                .param("person", person.id())
                .param("day", policy.day(now))
                .query(Integer.class)
                .single();
    }

    private static boolean isRep(Person person, OrgPath pool) {
        return person.hasAny(Roles.SALES_REP, Roles.TELESALES) && !person.manages(pool) && !person.has(Roles.ADMIN);
    }

    private static JsonNode without(JsonNode fields, List<String> hidden) {
        if (!(fields instanceof ObjectNode object)) {
            return fields;
        }
        ObjectNode shown = object.deepCopy();
        hidden.stream().filter(field -> Objects.nonNull(shown.get(field))).forEach(shown::remove);
        return shown;
    }
}
