package io.tidewater.gateway.identity;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Brings the session tables about at their first use rather than at start-up: traffic that carries its own token must
 * flow while the session database is away. Where a run of its own migrates ({@link MigrateMode}), nothing is done here.
 */
@Component
class SessionSchema {

    private static final String LOCATION = "classpath:db/gateway";

    private final DataSource dataSource;
    private volatile boolean present;

    SessionSchema(DataSource dataSource, @Value("${tidewater.gateway.session.migrate}") boolean migrating) {
        this.dataSource = dataSource;
        this.present = !migrating;
    }

    static FluentConfiguration migrations() {
        return Flyway.configure().locations(LOCATION);
    }

    void ensure() {
        if (!present) {
            migrate();
        }
    }

    private synchronized void migrate() {
        if (!present) {
            migrations().dataSource(dataSource).load().migrate();
            present = true;
        }
    }
}
