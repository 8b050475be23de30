package io.tidewater.local.supervise;

import io.tidewater.local.LocalException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** How a second `make up` tells a running supervisor which parts it wants: a file with names that goes away when taken. */
public final class Requests {

    private final Path file;

    public Requests(Path directory) {
        this.file = directory.resolve("wanted");
    }

    /** Asks for these parts and returns when the supervisor has seen it. */
    public void send(List<String> names, ProcessHandle supervisor) {
        try {
            Path fresh = file.resolveSibling("wanted.new");
            Files.write(fresh, names);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new LocalException("cannot write " + file, e);
        }
        while (Files.exists(file) && supervisor.isAlive()) {
            Pause.millis(50);
        }
    }

    Optional<List<String>> take() {
        try {
            return Files.exists(file) ? Optional.of(Files.readAllLines(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    void clear() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new LocalException("cannot delete " + file, e);
        }
    }
}
