package io.tidewater.platform.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** One PostgreSQL for the tests of rules and search, with the locale the services have. */
public final class RealPostgres {

    private static final class Started {
        static final JdbcTemplate OPERATIONS =
                new JdbcTemplate(new SingleConnectionDataSource(connection(start()), true));
    }

    private RealPostgres() {}

    public static JdbcClient client() {
        return JdbcClient.create(operations());
    }

    public static JdbcOperations operations() {
        return Started.OPERATIONS;
    }

    public static DataSource source() {
        return requireNonNull(Started.OPERATIONS.getDataSource());
    }

    /** Creates the starter's function of the beginnings of words, for an index to keep. */
    public static void createSearchBeginnings() {
        boolean missing = client().sql("select to_regprocedure('search_beginnings(tsvector)') is null")
                .query(Boolean.class)
                .single();
        if (missing) {
            client().sql(resource("db/platform/V0_9__search_beginnings.sql")).update();
            client().sql(resource("db/platform/V0_10__search_beginnings_of_three.sql"))
                    .update();
        }
    }

    private static String resource(String name) {
        try {
            return new ClassPathResource(name).getContentAsString(UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
