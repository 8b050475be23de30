package io.tidewater.local.machine;

import io.tidewater.local.LocalException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A program that is run to its end, its output going to a file; it does not outlive this one. */
public record Command(List<String> line, Map<String, String> environment, Path output) {

    public static Command of(Path output, String... line) {
        return new Command(List.of(line), Map.of(), output);
    }

    /** Runs it and answers its exit code. */
    public int run() {
        Process process = start();
        var ending = new Thread(process::destroyForcibly, "end-" + process.pid());
        boolean guarded = guard(ending);
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new LocalException("interrupted while running " + line.getFirst(), e);
        } finally {
            if (guarded) {
                release(ending);
            }
        }
    }

    /** Runs it; a non-zero exit code becomes an error that names what was attempted and the log. */
    public void mustRun(String what) {
        int code = run();
        if (code != 0) {
            throw new LocalException("%s failed with exit code %d, see %s".formatted(what, code, output));
        }
    }

    private Process start() {
        try {
            Files.createDirectories(output.toAbsolutePath().getParent());
            var builder = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
            builder.environment().putAll(environment);
            return builder.start();
        } catch (IOException e) {
            throw new LocalException("cannot run " + line.getFirst() + ": " + e.getMessage(), e);
        }
    }

    /** False when this program is ending already: then the command is part of that ending. */
    private static boolean guard(Thread ending) {
        try {
            Runtime.getRuntime().addShutdownHook(ending);
            return true;
        } catch (IllegalStateException alreadyEnding) {
            return false;
        }
    }

    private static void release(Thread ending) {
        try {
            Runtime.getRuntime().removeShutdownHook(ending);
        } catch (IllegalStateException _) {
            // The hook runs at this moment and finds the process ended.
        }
    }
}
