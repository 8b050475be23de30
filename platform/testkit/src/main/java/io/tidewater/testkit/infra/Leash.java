package io.tidewater.testkit.infra;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;

/**
 * Ends a process when this JVM is gone, even by {@code kill -9}.
 *
 * <p>A shutdown hook does not run then; but the pipe to a waiting shell closes, and the shell does the rest.
 */
final class Leash {

    private static final String SCRIPT = """
            trap '' INT TERM HUP
            cat >/dev/null
            kill -INT "$1" 2>/dev/null
            i=0
            while kill -0 "$1" 2>/dev/null && [ $i -lt 50 ]; do sleep 0.1; i=$((i + 1)); done
            kill -QUIT "$1" 2>/dev/null
            rm -rf "$2"
            """;

    private Leash() {}

    /** Interrupts the process and removes the folder once this JVM has ended. */
    static void attach(long pid, Path folder) throws IOException {
        new ProcessBuilder("sh", "-c", SCRIPT, "leash", Long.toString(pid), folder.toString())
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
    }
}
