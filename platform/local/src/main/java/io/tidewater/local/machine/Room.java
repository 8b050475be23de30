package io.tidewater.local.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How much memory and disk are left, in megabytes. */
public final class Room {

    private static final long MEGABYTE = 1024 * 1024;
    private static final Path GROUP = Path.of("/sys/fs/cgroup");

    private Room() {}

    /** Memory that new processes can take, the limit of a container included. */
    public static long memory() {
        return Math.min(machineMemory(), groupMemory());
    }

    public static long disk(Path directory) {
        Path parent = directory.toAbsolutePath().getParent();
        return Files.exists(directory) || parent == null
                ? directory.toFile().getUsableSpace() / MEGABYTE
                : disk(parent);
    }

    private static long machineMemory() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/meminfo"))) {
            return lines.filter(line -> line.startsWith("MemAvailable:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(Long.MAX_VALUE);
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }

    private static long groupMemory() {
        try {
            String limit = Files.readString(GROUP.resolve("memory.max")).strip();
            String used = Files.readString(GROUP.resolve("memory.current")).strip();
            return limit.equals("max") ? Long.MAX_VALUE : (Long.parseLong(limit) - Long.parseLong(used)) / MEGABYTE;
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }
}
