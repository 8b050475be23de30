package io.tidewater.bench.volume;

import io.tidewater.testkit.infra.Database;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.postgresql.PGConnection;

/** What stands in the database of the lead service, and what PostgreSQL itself gives on its tables. */
final class LeadDatabase implements AutoCloseable {

    private final Connection connection;

    LeadDatabase(Database database) throws SQLException {
        this.connection = DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Rows a second of COPY of these rows of the table into one with the same columns and indexes. */
    double copy(String table, String condition) throws SQLException, IOException {
        Path file = Files.createTempFile("tidewater-copy-", ".txt");
        String columns = columns(table);
        PGConnection copy = connection.unwrap(PGConnection.class);
        try (OutputStream out = Files.newOutputStream(file)) {
            copy.getCopyAPI()
                    .copyOut("copy (select " + columns + " from " + table + " where " + condition + ") to stdout", out);
        }
        execute("create table bench_copy (like " + table + " including all)");
        try (InputStream in = Files.newInputStream(file)) {
            long begin = System.nanoTime();
            long rows = copy.getCopyAPI().copyIn("copy bench_copy (" + columns + ") from stdin", in);
            return rows / ((System.nanoTime() - begin) / 1e9);
        } finally {
            execute("drop table bench_copy");
            Files.delete(file);
        }
    }

    /** CPU seconds of the server and all its processes until now; only where it runs on this machine. */
    double cpuSeconds() throws SQLException, IOException {
        long backend = number("select pg_backend_pid()");
        List<String> own = stat(backend);
        long postmaster = Long.parseLong(own.get(1));
        long ticks = ticks(stat(postmaster), 11, 12, 13, 14);
        try (Stream<ProcessHandle> children =
                ProcessHandle.of(postmaster).stream().flatMap(ProcessHandle::children)) {
            for (ProcessHandle child : children.toList()) {
                if (Files.exists(Path.of("/proc/" + child.pid() + "/stat"))) {
                    ticks += ticks(stat(child.pid()), 11, 12);
                }
            }
        }
        return ticks / 100.0;
    }

    /** The fields of the process behind its name. */
    private static List<String> stat(long process) throws IOException {
        String line = Files.readString(Path.of("/proc/" + process + "/stat"));
        return Arrays.asList(line.substring(line.lastIndexOf(')') + 2).split(" "));
    }

    private static long ticks(List<String> fields, int... places) {
        return Arrays.stream(places)
                .mapToLong(place -> Long.parseLong(fields.get(place)))
                .sum();
    }

    private String columns(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select string_agg(attname, ', ' order by attnum) from pg_attribute where attrelid = '" + table
                                + "'::regclass and attnum > 0 and not attisdropped and attidentity = ''")) {
            row.next();
            return row.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
