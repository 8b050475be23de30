package io.tidewater.lead.record;

import io.tidewater.platform.data.Instants;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Work that is due by the clock, done by one instance at a time. When it last ran is a row, so a restart neither skips nor
 * doubles it, and a clock that is set back does not stop it.
 */
@Repository
public class Rounds {

    private final JdbcClient jdbc;

    Rounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the work last ran so long ago; of several instances that ask, one is told to do it. */
    @Transactional
    public boolean isDue(String name, Duration every, Instant now) {
        return jdbc.sql("""
            insert into lead_round (name, ran_at) values (:name, :now)
            on conflict (name) do update set ran_at = excluded.ran_at
            where lead_round.ran_at <= :before or lead_round.ran_at > :now\
            """)
                        .param("name", name)
                        .param("now", Instants.toSql(now))
                        .param("before", Instants.toSql(now.minus(every)))
                        .update()
                == 1;
    }
}
