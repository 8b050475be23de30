package io.tidewater.bench;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.postgresql.PGConnection;

/** What PostgreSQL itself gives on the same tables: the same rows written and read by plain JDBC, with no service between. */
final class Floor {

    private static final String LEAD = """
            insert into lead (id, number, company, phone, phone_key, channel, state, owner_id, owner_user_name, org_path, home_pool,
                created_by, search, created_at, updated_at)
            values (?, ?, ?, ?, ?, 'bench', 'assigned', ?, 'bench', 'bench.floor', 'bench.floor', ?, cast(? as tsvector), now(), now())""";
    private static final String EVENT = """
            with written as (
                insert into event (id, key, type, version, at, actor, depth, data)
                values (?, ?, 'bench.created', 1, now(), 'bench', 0, '{"bench": true}') returning seq)
            select seq from written""";

    private static final String OWNER = """
            update lead set owner_id = ?, owner_user_name = 'bench', state = 'assigned', version = version + 1, updated_at = now()
            where id = ? and owner_id is null""";
    private static final String LEDGER = """
            insert into lead_ownership (lead_id, owner_id, owner_user_name, how, by_user_name, at)
            values (?, ?, 'bench', 'bench', 'bench', now())""";

    private final String database;

    Floor(String database) {
        this.database = database;
    }

    /** Writes leads that nobody sees, and takes them out again: no list shall have thousands of them for its newest. */
    Figure create(int clients, int seconds) throws SQLException, InterruptedException {
        BlockingQueue<Connection> pool = connections(clients);
        Figure figure = Load.run("floor: lead and event by JDBC, one transaction each", clients, seconds, () -> {
            Connection connection = pool.take();
            try {
                insertOne(connection);
                return true;
            } finally {
                pool.add(connection);
            }
        });
        close(pool);
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement()) {
            statement.execute("delete from lead where org_path = 'bench.floor'");
            statement.execute("vacuum lead");
        }
        return figure;
    }

    /** Gives leads that nobody owns to one owner: the lead, a line of the ledger and an event in one transaction. */
    Figure claim(Queue<UUID> pooled, int clients, int seconds) throws SQLException, InterruptedException {
        BlockingQueue<Connection> pool = connections(clients);
        UUID owner = UUID.randomUUID();
        Figure figure = Load.run("floor: claim by JDBC, one transaction each", clients, seconds, () -> {
            Connection connection = pool.take();
            try {
                claimOne(connection, pooled.remove(), owner);
                return true;
            } finally {
                pool.add(connection);
            }
        });
        close(pool);
        return figure;
    }

    private static void claimOne(Connection connection, UUID lead, UUID owner) throws SQLException {
        try (PreparedStatement owned = connection.prepareStatement(OWNER);
                PreparedStatement ledger = connection.prepareStatement(LEDGER);
                PreparedStatement event = connection.prepareStatement(EVENT)) {
            owned.setObject(1, owner);
            owned.setObject(2, lead);
            owned.executeUpdate();
            ledger.setObject(1, lead);
            ledger.setObject(2, owner);
            ledger.executeUpdate();
            event.setObject(1, UUID.randomUUID());
            event.setString(2, lead.toString());
            event.execute();
            connection.commit();
        }
    }

    /** Leads that wait in the east's pool, at most so many. */
    List<UUID> pooled(int most) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select id from lead where channel = 'bench' and owner_id is null and org_path = 'sales.east' limit "
                                + most)) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        return ids;
    }

    Figure select(int clients, int seconds) throws SQLException, InterruptedException {
        BlockingQueue<Connection> pool = connections(clients);
        Figure figure = Load.run("floor: newest 50 leads by JDBC", clients, seconds, () -> {
            Connection connection = pool.take();
            try (Statement statement = connection.createStatement();
                    ResultSet rows =
                            statement.executeQuery("select * from lead order by created_at desc, id desc limit 50")) {
                while (rows.next()) {
                    rows.getString("company");
                }
                connection.commit();
                return true;
            } finally {
                pool.add(connection);
            }
        });
        close(pool);
        return figure;
    }

    /** Rows a second of COPY into a table with the same columns and indexes. */
    double copy(int rows) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(database)) {
            connection.createStatement().execute("create temp table bench_copy (like lead including all)");
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < rows; i++) {
                text.append(UUID.randomUUID())
                        .append("\tC")
                        .append(i)
                        .append("\tHarbour Works ")
                        .append(i)
                        .append("\tmanual\tnew\tbench.copy\tbench.copy\t'harbour' 'works' 'w")
                        .append(i)
                        .append("'\t2026-01-01\t2026-01-01\n");
            }
            long begin = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy bench_copy (id, number, company, channel, state, org_path, home_pool, search, created_at,"
                                    + " updated_at) from stdin",
                            new StringReader(text.toString()));
            return rows / ((System.nanoTime() - begin) / 1e9);
        }
    }

    /** Fills the table with leads of both regions until it holds so many, under {@link Names}. */
    void fill(int rows) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement()) {
            long there = count(statement);
            if (there < rows) {
                names(connection);
                statement.execute("""
                        insert into lead (id, number, company, phone, phone_key, channel, state, org_path, home_pool, pooled_at,
                            search, created_at, updated_at)
                        select gen_random_uuid(), 'B' || n, m.company, '+861' || n, '+861' || n, 'bench', 'new',
                            case when mod(n, 2) = 0 then 'sales.east'::ltree else 'sales.west'::ltree end,
                            case when mod(n, 2) = 0 then 'sales.east'::ltree else 'sales.west'::ltree end, now(),
                            (m.search || ' ''rare' || mod(n, 50000) || ''' ''b' || n || '''')::tsvector,
                            now() - (n || ' seconds')::interval, now()
                        from generate_series(%d, %d) n join bench_name m on m.id = mod(n * 7919::bigint, %d)
                        """.formatted(there + 1, rows, Names.COUNT));
                statement.execute("drop table bench_name");
                statement.execute("vacuum analyze lead");
            }
        }
    }

    private static void names(Connection connection) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create temp table bench_name (id int primary key, company text, search text)");
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Names.COUNT; i++) {
            text.append(i)
                    .append('\t')
                    .append(Names.company(i))
                    .append('\t')
                    .append(Names.vector(i))
                    .append('\n');
        }
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy bench_name from stdin", new StringReader(text.toString()));
    }

    void clear() throws SQLException {
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement()) {
            statement.execute("delete from lead where channel = 'bench'");
            statement.execute("delete from event where type = 'bench.created'");
        }
    }

    private static long count(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select count(*) from lead")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void insertOne(Connection connection) throws SQLException {
        UUID id = UUID.randomUUID();
        int name = Math.floorMod(id.hashCode(), Names.COUNT);
        try (PreparedStatement lead = connection.prepareStatement(LEAD);
                PreparedStatement event = connection.prepareStatement(EVENT)) {
            lead.setObject(1, id);
            lead.setString(2, id.toString());
            lead.setString(3, Names.company(name) + " " + id);
            lead.setString(4, id.toString());
            lead.setString(5, id.toString());
            lead.setObject(6, id);
            lead.setObject(7, id);
            lead.setString(8, Names.vector(name) + " '" + id + "'");
            lead.executeUpdate();
            event.setObject(1, UUID.randomUUID());
            event.setString(2, id.toString());
            event.execute();
            connection.commit();
        }
    }

    private BlockingQueue<Connection> connections(int clients) throws SQLException {
        BlockingQueue<Connection> pool = new ArrayBlockingQueue<>(clients);
        for (int i = 0; i < clients; i++) {
            Connection connection = DriverManager.getConnection(database);
            connection.setAutoCommit(false);
            pool.add(connection);
        }
        return pool;
    }

    private static void close(BlockingQueue<Connection> pool) throws SQLException {
        for (Connection connection : pool) {
            connection.close();
        }
    }
}
