package io.tidewater.testkit.infra;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Ends a process when this JVM is gone, even by {@code kill -9}.
 *
 * <p>A shutdown hook does not run then; but the pipe to a waiting shell closes, and the shell does the rest.
 */
final class Leash {

    private static final String SCRIPT = """
            trap '' INT TERM HUP
            cat >/dev/null
            folder=$1
            shift
            for process; do
              kill -INT "$process" 2>/dev/null
              i=0
              while kill -0 "$process" 2>/dev/null && [ $i -lt 50 ]; do sleep 0.1; i=$((i + 1)); done
              kill -QUIT "$process" 2>/dev/null
            done
            rm -rf "$folder"
            """;

    private Leash() {}

    /** Removes the folder once this JVM has ended, after interrupting the processes that work in it. */
    static void attach(Path folder, long... processes) throws IOException {
        var command = new ArrayList<>(List.of("sh", "-c", SCRIPT, "leash", folder.toString()));
        LongStream.of(processes).mapToObj(Long::toString).forEach(command::add);
        new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
    }
}
