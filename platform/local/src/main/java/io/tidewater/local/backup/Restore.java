package io.tidewater.local.backup;

import io.tidewater.local.LocalException;
import io.tidewater.local.part.Tree;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Lays a base backup down again; the server then reads the archive when it starts, up to a moment or to its end. */
public final class Restore {

    private final Path data;
    private final Path archive;

    public Restore(Path data, Path archive) {
        this.data = data;
        this.archive = archive;
    }

    /** Replaces what is in the data folder; the server has to be stopped. */
    public void lay(Path backup, Optional<Instant> until, PrintStream out) {
        if (Files.exists(data.resolve("postmaster.pid"))) {
            throw new LocalException("PostgreSQL runs on %s; stop it first".formatted(data));
        }
        try {
            Tree.delete(data);
            try (Stream<Path> files = Files.walk(backup)) {
                for (Path file : files.toList()) {
                    Files.copy(file, data.resolve(backup.relativize(file).toString()));
                }
            }
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(data.resolve("pg_wal/archive_status"));
            Files.createDirectories(data.resolve("pg_replslot"));
            Files.createFile(data.resolve("recovery.signal"));
            Files.writeString(
                    data.resolve("postgresql.auto.conf"),
                    recovery(until),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new LocalException("the restore failed: " + e.getMessage(), e);
        }
        out.println("restore: laid down; the next start reads "
                + until.map(Object::toString).orElse("the whole archive"));
    }

    private String recovery(Optional<Instant> until) {
        var lines = new StringBuilder("restore_command = 'cp \"%s/%%f\" \"%%p\"'%n".formatted(archive));
        until.ifPresent(moment -> lines.append("recovery_target_time = '%s'%n".formatted(moment)));
        return lines.append("recovery_target_action = 'promote'\n").toString();
    }
}
