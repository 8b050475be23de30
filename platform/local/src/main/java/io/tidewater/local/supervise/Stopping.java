package io.tidewater.local.supervise;

import io.tidewater.local.machine.Command;
import io.tidewater.local.machine.ProcessTable;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Ends a process in order, by force when it does not listen. */
public final class Stopping {

    private static final Path NOWHERE = Path.of("/dev/null");
    private static final int POLL_MILLIS = 50;

    private Stopping() {}

    /** Sends the signal, waits, and kills what is still there after the patience. */
    public static void stop(ProcessHandle process, String signal, Duration patience) {
        Command.of(NOWHERE, "kill", "-" + signal, Long.toString(process.pid())).run();
        if (!gone(process, patience)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            gone(process, patience);
        }
    }

    static boolean gone(ProcessHandle process, Duration patience) {
        Instant deadline = Instant.now().plus(patience);
        while (ProcessTable.runs(process)) {
            if (Instant.now().isAfter(deadline)) {
                return false;
            }
            Pause.millis(POLL_MILLIS);
        }
        return true;
    }
}
