package io.tidewater.testkit.infra;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** A running PostgreSQL server that hands out databases. */
final class DatabaseServer {

    private static final String ROLE = "tidewater_test";

    private final String address;
    private final String adminUser;
    private final String adminPassword;
    private final AtomicInteger count = new AtomicInteger();

    /** The address is {@code host:port}; the admin may create roles and databases. */
    DatabaseServer(String address, String adminUser, String adminPassword) {
        this.address = address;
        this.adminUser = adminUser;
        this.adminPassword = adminPassword;
        // A plain role as in production: what only a superuser may do has to fail in a test too.
        run("create role " + ROLE + " login password '" + ROLE + "'");
    }

    Database newDatabase() {
        var name = "test_" + count.incrementAndGet();
        run("create database " + name + " owner " + ROLE);
        return new Database(url(name), ROLE, ROLE);
    }

    private void run(String sql) {
        try (Connection connection = DriverManager.getConnection(url("postgres"), adminUser, adminPassword);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new InfrastructureMissing("PostgreSQL at " + address + " refused: " + sql, e);
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://" + address + "/" + database;
    }
}
