package io.tidewater.local.part;

import io.tidewater.local.LocalException;
import io.tidewater.local.machine.ProcessTable;
import io.tidewater.local.supervise.Launch;
import io.tidewater.local.supervise.Pause;
import io.tidewater.local.supervise.Stopping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** The JVM's cache of the classes that one program loads: made by one start of the program, used by all later ones. */
record ClassCache(Path file) {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int POLL_MILLIS = 250;

    /** Options of a start that uses the cache; none without one. A cache that does not fit is skipped by the JVM. */
    String[] options() {
        return exists() ? new String[] {"-XX:AOTCache=" + file} : new String[0];
    }

    /** Options of the start that makes it. */
    String[] recording() {
        return new String[] {"-XX:AOTCacheOutput=" + file};
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** Whether a start that makes it has ended; one that made none is not tried again. */
    boolean tried() {
        return Files.exists(mark());
    }

    void markTried() {
        try {
            Files.createFile(mark());
        } catch (IOException e) {
            throw new LocalException("cannot write " + mark(), e);
        }
    }

    /** Starts the program, ends it in order once it answers, and waits until the JVM has written what it loaded. */
    void make(Launch recording, Path log, BooleanSupplier answers) {
        ProcessHandle program = recording.start(log);
        Instant deadline = Instant.now().plus(PATIENCE);
        while (ProcessTable.runs(program) && !answers.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                break;
            }
            Pause.millis(POLL_MILLIS);
        }
        Stopping.stop(program, "TERM", PATIENCE);
        markTried();
    }

    private Path mark() {
        return file.resolveSibling(file.getFileName() + ".tried");
    }
}
