package io.tidewater.lead.assignment;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.tidewater.platform.data.AfterCommit;
import io.tidewater.platform.data.Instants;
import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.event.RecordedEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rules of assignment in all their versions. */
@Repository
class AssignmentRules {

    private static final TypeReference<List<AssignmentRule>> RULES = new TypeReference<>() {};
    private static final String HISTORY = "lead-assignment-rules";
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final EventLog events;
    private final Clock clock;
    private final LoadingCache<String, RuleSet> inForce;

    AssignmentRules(JdbcClient jdbc, JsonMapper json, EventLog events, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.events = events;
        this.clock = clock;
        this.inForce = Caffeine.newBuilder().expireAfterWrite(FRESH).build(key -> load());
    }

    /** The highest version; on other instances a change is in force within a second. */
    RuleSet inForce() {
        return inForce.get("");
    }

    /** Puts the rules in force and tells of it. */
    @Transactional
    RuleSet replace(List<AssignmentRule> rules, String by) {
        jdbc.sql("insert into lead_assignment_rules (rules, by_user, at) values (cast(:rules as jsonb), :by, :at)")
                .param("rules", json.writeValueAsString(rules))
                .param("by", by)
                .param("at", Instants.toSql(clock.instant()))
                .update();
        AfterCommit.run(inForce::invalidateAll);
        RuleSet set = load();
        events.append(NewEvent.of(
                "assignment-rules.changed", HISTORY, new Changed(set.version(), set.rules(), by, clock.instant())));
        return set;
    }

    /** Every set that was put in force, newest first. */
    List<RecordedEvent> history(int most) {
        return events.history(HISTORY, most, null);
    }

    private RuleSet load() {
        return jdbc.sql("select version, rules from lead_assignment_rules order by version desc limit 1")
                .query((row, number) ->
                        new RuleSet(row.getLong("version"), json.readValue(row.getString("rules"), RULES)))
                .single();
    }

    /** The rules that are in force from now on. */
    record Changed(long version, List<AssignmentRule> items, String byUserName, Instant at) {}
}
