package io.tidewater.local.machine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the machine says of a process. */
public final class ProcessTable {

    private static final int NAME_LENGTH = 90;
    private static final long KILOBYTE = 1024;

    private ProcessTable() {}

    /** True while it runs; a dead process that nobody has reaped yet does not run. */
    public static boolean runs(ProcessHandle process) {
        return process.isAlive() && !isZombie(process.pid());
    }

    /** Resident bytes of a process and all below it, memory they share counted once. */
    public static long residentBytes(ProcessHandle process) {
        var children = process.descendants().toList();
        if (children.isEmpty()) {
            return ownResidentBytes(process);
        }
        return Stream.concat(Stream.of(process), children.stream())
                        .mapToLong(p -> kilobytes(p.pid(), "smaps_rollup", "Pss:"))
                        .sum()
                * KILOBYTE;
    }

    /** Resident bytes of a process without those below it. */
    public static long ownResidentBytes(ProcessHandle process) {
        return kilobytes(process.pid(), "status", "VmRSS:") * KILOBYTE;
    }

    /** Every process that works in a directory. */
    public static List<ProcessHandle> workingIn(Path directory) {
        Path real = directory.toAbsolutePath().normalize();
        return ProcessHandle.allProcesses()
                .filter(p -> real.equals(workingDirectory(p.pid())))
                .toList();
    }

    static String describe(long pid) {
        String line = read(pid, "cmdline").replace('\0', ' ').strip();
        String name = line.isEmpty() ? read(pid, "comm").strip() : line;
        String shown = name.length() > NAME_LENGTH ? name.substring(0, NAME_LENGTH) + "…" : name;
        return "%s (pid %d)".formatted(shown, pid);
    }

    private static boolean isZombie(long pid) {
        String stat = read(pid, "stat");
        int afterName = stat.lastIndexOf(')');
        return afterName >= 0 && stat.startsWith(") Z", afterName);
    }

    private static Path workingDirectory(long pid) {
        try {
            return Files.readSymbolicLink(proc(pid, "cwd"));
        } catch (IOException e) {
            return Path.of("/");
        }
    }

    private static long kilobytes(long pid, String file, String label) {
        return read(pid, file)
                .lines()
                .filter(line -> line.startsWith(label))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    private static String read(long pid, String file) {
        try {
            return new String(Files.readAllBytes(proc(pid, file)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private static Path proc(long pid, String file) {
        return Path.of("/proc", Long.toString(pid), file);
    }
}
