package io.tidewater.gateway.identity;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.stereotype.Component;

/**
 * Brings the session tables about at their first use rather than at start-up: traffic that carries its own token must
 * flow while the session database is away.
 */
@Component
class SessionSchema {

    private final DataSource dataSource;
    private volatile boolean present;

    SessionSchema(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void ensure() {
        if (!present) {
            migrate();
        }
    }

    private synchronized void migrate() {
        if (!present) {
            Flyway.configure()
                    .dataSource(dataSource)
                    .locations("classpath:db/gateway")
                    .load()
                    .migrate();
            present = true;
        }
    }
}
