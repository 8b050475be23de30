package io.tidewater.local.backup;

import io.tidewater.local.LocalException;
import io.tidewater.local.part.Tree;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;

/** A copy of a running server's files from which, with the archived log, any later moment can be had back. */
public final class BaseBackup {

    /** What belongs to the running server alone, or stands in the archive. */
    private static final Set<String> LEFT_OUT = Set.of("pg_wal", "postmaster.pid", "postmaster.opts", "pg_replslot");

    private static final int MILLION = 1_000_000;

    private final int port;
    private final Path data;

    public BaseBackup(int port, Path data) {
        this.port = port;
        this.data = data;
    }

    /** Writes the copy into a folder, which is emptied before, and says how large it is and how long it took. */
    public void take(Path target, PrintStream out) {
        long start = System.nanoTime();
        Tree.delete(target);
        long[] size = {0};
        try (var connection = connect()) {
            run(connection, "select pg_backup_start('tidewater', true)");
            copy(target, size);
            try (var statement = connection.createStatement();
                    var label = statement.executeQuery("select labelfile from pg_backup_stop(true)")) {
                label.next();
                Files.writeString(target.resolve("backup_label"), label.getString(1));
            }
        } catch (SQLException | IOException e) {
            throw new LocalException("the backup failed: " + e.getMessage(), e);
        }
        out.printf("backup: %d MB in %d ms%n", size[0] / MILLION, (System.nanoTime() - start) / MILLION);
    }

    private void copy(Path target, long[] size) throws IOException {
        Files.walkFileTree(data, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                Files.createDirectories(target.resolve(data.relativize(directory)));
                return left(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!left(file)) {
                    try {
                        Files.copy(file, target.resolve(data.relativize(file)));
                        size[0] += attributes.size();
                    } catch (NoSuchFileException gone) {
                        // A table may be dropped while its files are copied; the log says so.
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
    }

    private boolean left(Path path) {
        Path inside = data.relativize(path);
        return inside.getNameCount() == 1 && LEFT_OUT.contains(inside.toString());
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:%d/postgres".formatted(port), "postgres", "postgres");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
