package io.tidewater.platform.job;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** One PostgreSQL with the platform's tables for all tests of jobs and imports in this JVM. */
public final class JobDatabase {

    private static final DataSource SOURCE = start();

    private JobDatabase() {}

    public static DataSource source() {
        return SOURCE;
    }

    /** Where it is, for further processes; they are told by the system property {@code jobs.database}. */
    public static String url() {
        return ((HikariDataSource) SOURCE).getJdbcUrl();
    }

    private static DataSource start() {
        String given = System.getProperty("jobs.database");
        return given == null ? migrated(connect(embedded())) : connect(given);
    }

    private static String embedded() {
        try {
            EmbeddedPostgres server =
                    EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
            return server.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DataSource connect(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(12);
        return new HikariDataSource(config);
    }

    private static DataSource migrated(DataSource source) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/platform")
                .load()
                .migrate();
        return source;
    }
}
