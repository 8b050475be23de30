package io.tidewater.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Events that wait in the outbox of the lead service all at once, as after an hour without Kafka. */
final class Backlog {

    /** Of a type that no consumer takes, as large as what is told of a lead, and of as many keys as there are events. */
    private static final String WRITE = """
            with written as (
                insert into event (id, key, type, version, at, actor, depth, data)
                select uuidv7(), 'backlog-' || n, 'bench.created', 1, statement_timestamp(), 'bench', 0,
                    jsonb_build_object('number', n, 'text', repeat(md5(n::text), 20))
                from generate_series(1, %d) n
                returning seq, at, key)
            insert into outbox (seq, shard, at)
            select seq, ('x' || left(md5(key), 1))::bit(4)::integer, at from written""";

    private final String database;

    Backlog(String database) {
        this.database = database;
    }

    /** Events a second that the relay reads, has Kafka confirm on disk and deletes; the region's consumers run beside it. */
    double drained(int events) throws SQLException, InterruptedException {
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement()) {
            statement.execute(WRITE.formatted(events));
            long begin = System.nanoTime();
            while (waiting(statement)) {
                Thread.sleep(20);
            }
            return events / ((System.nanoTime() - begin) / 1e9);
        }
    }

    private static boolean waiting(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select exists (select 1 from outbox)")) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
