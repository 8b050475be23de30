package io.tidewater.platform.search;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** One PostgreSQL for the tests of rules and search, with the locale the services have. */
public final class RealPostgres {

    private static final class Started {
        static final JdbcClient CLIENT = JdbcClient.create(new SingleConnectionDataSource(connection(start()), true));
    }

    private RealPostgres() {}

    public static JdbcClient client() {
        return Started.CLIENT;
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "PG_UNICODE_FAST")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("fsync", "off")
                    .setServerConfig("shared_buffers", "32MB")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Connection connection(EmbeddedPostgres server) {
        try {
            return server.getPostgresDatabase().getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
