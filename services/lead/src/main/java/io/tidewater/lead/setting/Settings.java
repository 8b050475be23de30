package io.tidewater.lead.setting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.tidewater.platform.data.AfterCommit;
import io.tidewater.platform.data.Columns;
import io.tidewater.platform.data.Instants;
import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.web.Version;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Configurations by name, in all their versions. */
@Service
public class Settings {

    private static final String COLUMNS = Columns.of("s", "name version value by_user_name at");

    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final int HISTORY = 100;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final EventLog events;
    private final Clock clock;
    private final Cache<String, Setting<?>> inForce =
            Caffeine.newBuilder().expireAfterWrite(FRESH).build();

    Settings(JdbcClient jdbc, JsonMapper json, EventLog events, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.events = events;
        this.clock = clock;
    }

    /** The version in force, or the given value where none was ever saved; on other instances a second late at most. */
    @SuppressWarnings("unchecked")
    public <T> Setting<T> inForce(String name, Class<T> type, T otherwise) {
        return (Setting<T>) inForce.get(name, key -> load(key, type, otherwise));
    }

    /** Puts a new version in force; refused with 412 when somebody else did so in between. */
    @Transactional
    public <T> Setting<T> replace(String name, Class<T> type, T otherwise, T value, Version expected, String by) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 21))")
                .param("name", name)
                .query((row, number) -> name)
                .single();
        Setting<T> before = load(name, type, otherwise);
        expected.check(before.version(), () -> before);
        Instant now = clock.instant();
        Setting<T> after = new Setting<>(before.version() + 1, value, by, now);
        jdbc.sql("""
                        insert into lead_setting (name, version, value, by_user_name, at)
                        values (:name, :version, cast(:value as jsonb), :by, :at)""")
                .param("name", name)
                .param("version", after.version())
                .param("value", json.writeValueAsString(value))
                .param("by", by)
                .param("at", Instants.toSql(now))
                .update();
        events.append(NewEvent.of(
                "lead-setting.changed", name, new Changed(name, after.version(), json.valueToTree(value), by, now)));
        AfterCommit.run(() -> inForce.invalidate(name));
        return after;
    }

    /** Who changed it when, and to what; newest first, at most a hundred. */
    public List<Past> history(String name) {
        return jdbc.sql("select " + COLUMNS + " from lead_setting s where name = :name order by version desc limit "
                        + HISTORY)
                .param("name", name)
                .query((row, number) -> new Past(
                        row.getLong("version"),
                        json.readTree(row.getString("value")),
                        row.getString("by_user_name"),
                        Instants.require(row, "at")))
                .list();
    }

    private <T> Setting<T> load(String name, Class<T> type, T otherwise) {
        return jdbc.sql("select " + COLUMNS + " from lead_setting s where name = :name order by version desc limit 1")
                .param("name", name)
                .query((row, number) -> new Setting<>(
                        row.getLong("version"),
                        json.readValue(row.getString("value"), type),
                        row.getString("by_user_name"),
                        Instants.require(row, "at")))
                .optional()
                .orElseGet(() -> new Setting<>(0, otherwise, "system", Instant.EPOCH));
    }

    /** A former or present version. */
    public record Past(long version, JsonNode value, String byUserName, Instant at) {}

    private record Changed(String name, long version, JsonNode value, String byUserName, Instant at) {}
}
