package io.tidewater.local.supervise;

import io.tidewater.local.LocalException;
import io.tidewater.local.machine.ProcessTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Remembers a process on disk: its id and its start, so that a later process with the same id is not taken for it. */
public record PidFile(Path path) {

    public void write(ProcessHandle process) {
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, "%d %d%n".formatted(process.pid(), startMillis(process)));
        } catch (IOException e) {
            throw new LocalException("cannot write " + path, e);
        }
    }

    /** The process, while it runs. */
    public Optional<ProcessHandle> process() {
        try {
            String[] fields = Files.readString(path).strip().split(" ");
            return ProcessHandle.of(Long.parseLong(fields[0]))
                    .filter(p -> startMillis(p) == Long.parseLong(fields[1]))
                    .filter(ProcessTable::runs);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    public void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new LocalException("cannot delete " + path, e);
        }
    }

    private static long startMillis(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
