package io.tidewater.local.machine;

import io.tidewater.local.LocalException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A program that is run to its end, its output going to a file. */
public record Command(List<String> line, Map<String, String> environment, Path output) {

    public static Command of(Path output, String... line) {
        return new Command(List.of(line), Map.of(), output);
    }

    /** Runs it and answers its exit code. */
    public int run() {
        try {
            Files.createDirectories(output.toAbsolutePath().getParent());
            var builder = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
            builder.environment().putAll(environment);
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new LocalException("cannot run " + line.getFirst() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalException("interrupted while running " + line.getFirst(), e);
        }
    }

    /** Runs it; a non-zero exit code becomes an error that names what was attempted and the log. */
    public void mustRun(String what) {
        int code = run();
        if (code != 0) {
            throw new LocalException("%s failed with exit code %d, see %s".formatted(what, code, output));
        }
    }
}
