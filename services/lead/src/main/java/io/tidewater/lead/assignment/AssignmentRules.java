package io.tidewater.lead.assignment;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.tidewater.platform.data.Instants;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rules of assignment in all their versions. */
@Repository
class AssignmentRules {

    private static final TypeReference<List<AssignmentRule>> RULES = new TypeReference<>() {};
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final LoadingCache<String, RuleSet> inForce;

    AssignmentRules(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.inForce = Caffeine.newBuilder().expireAfterWrite(FRESH).build(key -> load());
    }

    /** The highest version; on other instances a change is in force within a second. */
    RuleSet inForce() {
        return inForce.get("");
    }

    RuleSet replace(List<AssignmentRule> rules, String by) {
        jdbc.sql("insert into lead_assignment_rules (rules, by_user, at) values (cast(:rules as jsonb), :by, :at)")
                .param("rules", json.writeValueAsString(rules))
                .param("by", by)
                .param("at", Instants.toSql(clock.instant()))
                .update();
        inForce.invalidateAll();
        return load();
    }

    private RuleSet load() {
        return jdbc.sql("select version, rules from lead_assignment_rules order by version desc limit 1")
                .query((row, number) ->
                        new RuleSet(row.getLong("version"), json.readValue(row.getString("rules"), RULES)))
                .single();
    }
}
