package io.tidewater.lead.territory;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.tidewater.platform.data.AfterCommit;
import io.tidewater.platform.data.Instants;
import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.NewEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The territories in all their versions. */
@Repository
class TerritoryStore {

    /** The key of their events. */
    static final String KEY = "lead-territories";

    private static final TypeReference<List<Territory>> ITEMS = new TypeReference<>() {};
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final EventLog events;
    private final Clock clock;
    private final LoadingCache<String, Kept> inForce =
            Caffeine.newBuilder().expireAfterWrite(FRESH).build(key -> load());

    TerritoryStore(JdbcClient jdbc, JsonMapper json, EventLog events, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.events = events;
        this.clock = clock;
    }

    /** On other instances a change is in force within a second. */
    Kept inForce() {
        return inForce.get("");
    }

    @Transactional
    Kept replace(List<Territory> items, String by) {
        jdbc.sql("insert into lead_territories (items, by_user_name, at) values (cast(:items as jsonb), :by, :at)")
                .param("items", json.writeValueAsString(items))
                .param("by", by)
                .param("at", Instants.toSql(clock.instant()))
                .update();
        AfterCommit.run(inForce::invalidateAll);
        Kept kept = load();
        events.append(NewEvent.of(
                "territories.changed", KEY, new Changed(kept.version(), kept.items(), by, clock.instant())));
        return kept;
    }

    private Kept load() {
        return jdbc.sql("select version, items from lead_territories order by version desc limit 1")
                .query((row, number) -> new Kept(row.getLong("version"), json.readValue(row.getString("items"), ITEMS)))
                .single();
    }

    /** The territories as they stood in one version. */
    record Kept(long version, List<Territory> items) {}

    /** The territories that are in force from now on. */
    record Changed(long version, List<Territory> items, String byUserName, Instant at) {}
}
