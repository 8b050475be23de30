package io.tidewater.lead.pool;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.tidewater.lead.record.LeadProperties;
import io.tidewater.platform.data.AfterCommit;
import io.tidewater.platform.data.Instants;
import io.tidewater.platform.event.Changes;
import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.web.Problems;
import io.tidewater.platform.web.Version;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The policies of the pools; a pool without one of its own takes the nearest above, and at the top the usual one. */
@Repository
public class PoolPolicies {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final EventLog events;
    private final LeadProperties properties;
    private final Clock clock;
    private final LoadingCache<String, Map<OrgPath, Kept>> all =
            Caffeine.newBuilder().expireAfterWrite(FRESH).build(key -> load());

    PoolPolicies(JdbcClient jdbc, JsonMapper json, EventLog events, LeadProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.events = events;
        this.properties = properties;
        this.clock = clock;
    }

    /** What holds in the pool; on other instances a change is in force within a second. */
    public PoolPolicy of(OrgPath pool) {
        return inForce(pool).policy();
    }

    /** Whether any pool limits what a rep may claim. */
    public boolean anyLimits() {
        return all.get("").values().stream().anyMatch(kept -> kept.policy().limits());
    }

    Kept inForce(OrgPath pool) {
        Map<OrgPath, Kept> kept = all.get("");
        for (OrgPath at = pool; at != null; at = at.parent()) {
            Kept found = kept.get(at);
            if (found != null) {
                return found;
            }
        }
        return new Kept(null, usual(), 0, null, null);
    }

    /** What holds where nobody has said anything: no limits, and the days the product names. */
    PoolPolicy usual() {
        return new PoolPolicy(
                null,
                Map.of(),
                null,
                null,
                10,
                60,
                30,
                false,
                false,
                List.of(3, 1),
                true,
                List.of(),
                List.of(),
                List.of(),
                properties.zone());
    }

    @Transactional
    Kept replace(OrgPath pool, PoolPolicy policy, Version version, String by) {
        Kept before = load().get(pool);
        version.check(before == null ? 0 : before.version(), () -> inForce(pool));
        Kept kept = new Kept(pool, policy, before == null ? 1 : before.version() + 1, by, clock.instant());
        // Before it is written: what is in force is read anew every second, also by this transaction.
        PoolPolicyFact old = PoolPolicyFact.of(pool, inForce(pool));
        write(kept, pool);
        PoolPolicyFact fact = PoolPolicyFact.of(pool, kept);
        events.append(NewEvent.of("pool-policy.changed", pool.ltree(), fact).withChanges(Changes.between(old, fact)));
        AfterCommit.run(all::invalidateAll);
        return kept;
    }

    private void write(Kept kept, OrgPath pool) {
        int written = jdbc.sql("""
            insert into lead_pool_policy (pool, policy, version, by_user_name, updated_at)
            values (cast(:pool as ltree), cast(:policy as jsonb), :version, :by, :at)
            on conflict (pool) do update set policy = excluded.policy, version = excluded.version,
                by_user_name = excluded.by_user_name, updated_at = excluded.updated_at
            where lead_pool_policy.version = excluded.version - 1\
            """)
                .param("pool", pool.ltree())
                .param("policy", json.writeValueAsString(kept.policy()))
                .param("version", kept.version())
                .param("by", kept.byUserName())
                .param("at", Instants.toSql(kept.updatedAt()))
                .update();
        if (written == 0) {
            throw Problems.stale(inForce(pool));
        }
    }

    private Map<OrgPath, Kept> load() {
        Map<OrgPath, Kept> found = new TreeMap<>();
        jdbc.sql(
                        "select p.policy, p.version, p.by_user_name, p.updated_at, p.pool::text as pool_text from lead_pool_policy p")
                .query(row -> {
                    OrgPath pool = OrgPath.ofLtree(row.getString("pool_text"));
                    found.put(
                            pool,
                            new Kept(
                                    pool,
                                    json.readValue(row.getString("policy"), PoolPolicy.class),
                                    row.getLong("version"),
                                    row.getString("by_user_name"),
                                    Instants.require(row, "updated_at")));
                });
        return found;
    }

    /**
     * A policy with where it stands.
     *
     * @param pool the pool it was said for; null for the usual one
     */
    record Kept(
            @Nullable OrgPath pool,
            PoolPolicy policy,
            long version,
            @Nullable String byUserName,
            @Nullable Instant updatedAt) {}
}
