package io.tidewater.local.supervise;

import io.tidewater.local.LocalException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** How the whole suite is, as the supervisor writes it down for `make status` and for a waiting `make up`. */
public record SuiteStatus(Phase phase, String note, Instant startedAt, List<PartStatus> parts) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** What the supervisor is doing. */
    public enum Phase {
        STARTING,
        READY,
        FAILED,
        STOPPING
    }

    public boolean allReady() {
        return parts.stream().allMatch(p -> p.state() == PartState.READY);
    }

    public void write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(fresh, JSON.writeValueAsString(this));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new LocalException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    /** Removes what an earlier supervisor wrote. */
    public static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new LocalException("cannot delete " + file, e);
        }
    }

    public static Optional<SuiteStatus> read(Path file) {
        try {
            return Optional.of(JSON.readValue(Files.readString(file), SuiteStatus.class));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
