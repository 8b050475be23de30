package io.tidewater.local.supervise;

import io.tidewater.local.LocalException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A command line with its environment and directory, started detached from this program's terminal. */
public record Launch(List<String> command, Map<String, String> environment, Path directory) {

    private static final Path SETSID = Path.of("/usr/bin/setsid");

    /** Starts it in a session of its own, so that Ctrl-C reaches only the supervisor, which then stops all in order. */
    public ProcessHandle start(Path log) {
        return open(log).toHandle();
    }

    /** As {@link #start}, for who wants to know how it ended. */
    public Process open(Path log) {
        var line = new ArrayList<String>();
        if (Files.isExecutable(SETSID)) {
            line.add(SETSID.toString());
        }
        line.addAll(command);
        var builder = new ProcessBuilder(line)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(log.getParent());
            return builder.start();
        } catch (IOException e) {
            throw new LocalException("cannot start " + command.getFirst() + ": " + e.getMessage(), e);
        }
    }
}
