package io.tidewater.local.part;

import io.tidewater.local.LocalException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

/** One database per owner, the owner's name being role, password and database alike. */
final class Databases {

    private static final List<String> EXTENSIONS = List.of("ltree", "pg_trgm", "btree_gin", "btree_gist");

    private final int port;
    private final String superuser;
    private final List<String> owners;

    Databases(int port, String superuser, List<String> owners) {
        this.port = port;
        this.superuser = superuser;
        this.owners = owners;
    }

    boolean answer() {
        try (var connection = connect(superuser)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Creates what is not there yet. */
    void create() {
        try (var connection = connect(superuser)) {
            for (String owner : owners) {
                if (!exists(connection, "select 1 from pg_roles where rolname = '%s'", owner)) {
                    execute(connection, "create role %1$s login password '%1$s'".formatted(owner));
                }
                if (!exists(connection, "select 1 from pg_database where datname = '%s'", owner)) {
                    execute(connection, "create database %1$s owner %1$s".formatted(owner));
                }
                extend(owner);
            }
        } catch (SQLException e) {
            throw new LocalException("cannot create the databases: " + e.getMessage(), e);
        }
    }

    private void extend(String database) throws SQLException {
        try (var connection = connect(database)) {
            for (String extension : EXTENSIONS) {
                execute(connection, "create extension if not exists " + extension);
            }
        }
    }

    private Connection connect(String database) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", superuser);
        properties.setProperty("password", superuser);
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("socketTimeout", "30");
        return DriverManager.getConnection("jdbc:postgresql://localhost:%d/%s".formatted(port, database), properties);
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query.formatted(name))) {
            return rows.next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
