package io.tidewater.lead.source;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.tidewater.platform.data.AfterCommit;
import io.tidewater.platform.data.Instants;
import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.event.RecordedEvent;
import io.tidewater.platform.web.Problems;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The list of sources; on other instances a change holds within a second. */
@Service
public class Sources {

    private static final String KEY = "lead-sources";
    private static final int HISTORY = 200;
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final TypeReference<List<SourceTree.Channel>> CHANNELS = new TypeReference<>() {};
    /** What holds until an administrator says otherwise. */
    private static final SourceTree STANDARD = new SourceTree(
            0,
            Stream.of(
                            "manual",
                            "web",
                            "phone",
                            "email",
                            "wechat",
                            "chat",
                            "marketplace",
                            "event",
                            "referral",
                            "partner",
                            "import",
                            "api")
                    .map(key -> new SourceTree.Channel(key, null, null))
                    .toList());

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final EventLog events;
    private final Clock clock;
    private final LoadingCache<String, SourceTree> inForce;

    Sources(JdbcClient jdbc, JsonMapper json, EventLog events, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.events = events;
        this.clock = clock;
        this.inForce = Caffeine.newBuilder().expireAfterWrite(FRESH).build(key -> load());
    }

    /** The list that holds now. */
    public SourceTree inForce() {
        return inForce.get(KEY);
    }

    @Transactional
    SourceTree replace(List<SourceTree.Channel> channels, String by) {
        Set<String> seen = new HashSet<>();
        channels.stream().filter(each -> !seen.add(each.key())).findFirst().ifPresent(twice -> {
            throw Problems.invalid("items", "twice", twice.key());
        });
        jdbc.sql("insert into lead_sources (sources, by_user, at) values (cast(:sources as jsonb), :by, :at)")
                .param("sources", json.writeValueAsString(channels))
                .param("by", by)
                .param("at", Instants.toSql(clock.instant()))
                .update();
        AfterCommit.run(inForce::invalidateAll);
        SourceTree saved = load();
        events.append(NewEvent.of("lead-sources.changed", KEY, new Told(saved.version(), by, saved.items())));
        return saved;
    }

    @Transactional(readOnly = true)
    List<RecordedEvent> history() {
        return events.history(KEY, HISTORY, null);
    }

    private SourceTree load() {
        return jdbc.sql("select version, sources from lead_sources order by version desc limit 1")
                .query((row, number) ->
                        new SourceTree(row.getLong("version"), json.readValue(row.getString("sources"), CHANNELS)))
                .optional()
                .orElse(STANDARD);
    }

    /** What the event says. */
    record Told(long version, String byUserName, List<SourceTree.Channel> items) {}
}
