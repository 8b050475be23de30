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
    private static final int KILLED = 128 + 9;

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

    /**
     * Starts the program, ends it in order once it answers, and waits until the JVM has written what it loaded. What was killed
     * on the way, as by Ctrl-C, leaves nothing and is made the next time.
     */
    void make(Launch recording, Path log, BooleanSupplier answers) {
        Process process = recording.open(log);
        ProcessHandle program = process.toHandle();
        Instant deadline = Instant.now().plus(PATIENCE);
        while (ProcessTable.runs(program) && !answers.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                break;
            }
            Pause.millis(POLL_MILLIS);
        }
        Stopping.stop(program, "TERM", PATIENCE);
        if (process.onExit().join().exitValue() == KILLED) {
            discard();
        } else {
            markTried();
        }
    }

    private void discard() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new LocalException("cannot delete " + file, e);
        }
    }

    private Path mark() {
        return file.resolveSibling(file.getFileName() + ".tried");
    }
}
