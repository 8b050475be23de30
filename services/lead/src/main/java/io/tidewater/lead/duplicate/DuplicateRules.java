package io.tidewater.lead.duplicate;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rules in force, in their order. */
@Repository
class DuplicateRules {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private final JdbcClient jdbc;
    private final LoadingCache<String, List<DuplicateRule>> inForce =
            Caffeine.newBuilder().expireAfterWrite(FRESH).build(key -> load());

    DuplicateRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** On other instances a change is in force within a second. */
    List<DuplicateRule> all() {
        return inForce.get("");
    }

    private List<DuplicateRule> load() {
        return jdbc.sql("select field, action, enabled from lead_duplicate_rule order by position")
                .query((row, number) -> new DuplicateRule(
                        DuplicateRule.Field.of(row.getString("field")),
                        DuplicateRule.Action.of(row.getString("action")),
                        row.getBoolean("enabled")))
                .list();
    }

    @Transactional
    void replace(List<DuplicateRule> rules) {
        jdbc.sql("delete from lead_duplicate_rule").update();
        for (int i = 0; i < rules.size(); i++) {
            DuplicateRule rule = rules.get(i);
            jdbc.sql("insert into lead_duplicate_rule (position, field, action, enabled) values (?, ?, ?, ?)")
                    .params(i + 1, rule.field().key(), rule.action().key(), rule.enabled())
                    .update();
        }
        inForce.invalidateAll();
    }
}
