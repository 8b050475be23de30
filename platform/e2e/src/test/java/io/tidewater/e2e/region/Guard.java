package io.tidewater.e2e.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A process that ends when this one does, however it ends: a shell keeps it until its own standard input closes, which the
 * kernel does also for a run that was killed.
 */
final class Guard implements AutoCloseable {

    private static final String SCRIPT = """
            exec 3<&0
            "$@" </dev/null 3<&- & child=$!
            ( cat <&3 >/dev/null; kill -TERM $child ) &
            wait $child
            """;
    private static final int STOP_SECONDS = 60;

    private final Process shell;

    private Guard(Process shell) {
        this.shell = shell;
    }

    static Guard start(List<String> command, Path directory, Map<String, String> environment, Path log) {
        var line = new java.util.ArrayList<>(List.of("/usr/bin/setsid", "/bin/bash", "-c", SCRIPT, "guard"));
        line.addAll(command);
        var builder = new ProcessBuilder(line)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(log.getParent());
            return new Guard(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + command, e);
        }
    }

    boolean runs() {
        return shell.isAlive();
    }

    @Override
    public void close() {
        try {
            shell.getOutputStream().close();
            if (!shell.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                shell.descendants().forEach(ProcessHandle::destroyForcibly);
                shell.destroyForcibly();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
