package io.tidewater.reporting.fact;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.tidewater.platform.data.AfterCommit;
import io.tidewater.platform.data.Columns;
import io.tidewater.platform.data.Instants;
import io.tidewater.platform.web.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which sets of facts there are, and which one is asked (R2). */
@Repository
public class Generations {

    private static final String COLUMNS = Columns.of("g", "id state started_by started_at live_at retired_at");

    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final String ddl;
    private final LoadingCache<String, Generation> live;

    Generations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ddl = ddl();
        this.live = Caffeine.newBuilder()
                .expireAfterWrite(FRESH)
                .build(key -> one("live").orElseThrow(() -> new IllegalStateException("no facts are live")));
    }

    /** The facts to ask; a switch shows on every instance within a second. */
    public Generation live() {
        return live.get("");
    }

    /** The facts that are being built, if any. */
    public Optional<Generation> building() {
        return one("building");
    }

    List<Generation> followed() {
        return jdbc.sql("select " + COLUMNS + " from generation g where state in ('building', 'live') order by id")
                .query(Generations::read)
                .list();
    }

    /** Begins a new set beside the live one; refused while another is being built. */
    @Transactional
    public Generation begin(String by) {
        try {
            return jdbc.sql("""
                            insert into generation as g (state, started_by, started_at) values ('building', :by, :now)
                            returning %s""".formatted(COLUMNS))
                    .param("by", by)
                    .param("now", Instants.toSql(clock.instant()))
                    .query(Generations::read)
                    .single();
        } catch (DuplicateKeyException running) {
            throw Problems.conflict("rebuild-running");
        }
    }

    void createTables(Generation generation) {
        jdbc.sql(ddl.replace("{schema}", generation.schema())).update();
    }

    /** From now on the built facts are asked; the old ones stay for questions under way. */
    @Transactional
    void switchTo(Generation built) {
        Instant now = clock.instant();
        jdbc.sql("update generation set state = 'retired', retired_at = :now where state = 'live'")
                .param("now", Instants.toSql(now))
                .update();
        jdbc.sql("update generation set state = 'live', live_at = :now where id = :id and state = 'building'")
                .param("now", Instants.toSql(now))
                .param("id", built.id())
                .update();
        AfterCommit.run(live::invalidateAll);
    }

    /** Sets that nobody asks any more; they are forgotten with this call. */
    List<Generation> takeDiscarded() {
        return jdbc.sql("""
                        delete from generation g where state = 'retired' and retired_at < :before returning %s""".formatted(COLUMNS))
                .param("before", Instants.toSql(clock.instant().minus(KEPT)))
                .query(Generations::read)
                .list();
    }

    void dropTables(Generation generation) {
        jdbc.sql("drop schema if exists " + generation.schema() + " cascade").update();
    }

    private Optional<Generation> one(String state) {
        return jdbc.sql("select " + COLUMNS + " from generation g where state = :state")
                .param("state", state)
                .query(Generations::read)
                .optional();
    }

    private static Generation read(ResultSet row, int number) throws SQLException {
        return new Generation(
                row.getLong("id"),
                Generation.State.of(row.getString("state")),
                row.getString("started_by"),
                Instants.require(row, "started_at"),
                Instants.read(row, "live_at"));
    }

    private static String ddl() {
        try {
            return new ClassPathResource("facts.sql").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
