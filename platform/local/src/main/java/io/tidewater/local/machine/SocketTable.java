package io.tidewater.local.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the process behind a listening port in Linux's `/proc`; knows nothing elsewhere. */
final class SocketTable {

    private static final String LISTEN = "0A";
    private static final int LOCAL_ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;

    private SocketTable() {}

    static Optional<Long> listenerOf(int port) {
        var sockets = new HashSet<String>();
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            sockets.addAll(listening(Path.of(table), port));
        }
        if (sockets.isEmpty()) {
            return Optional.empty();
        }
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(pid -> holds(pid, sockets))
                .findFirst();
    }

    private static Set<String> listening(Path table, int port) {
        String suffix = ":%04X".formatted(port);
        var found = new HashSet<String>();
        try (Stream<String> lines = Files.lines(table)) {
            lines.map(line -> line.trim().split("\\s+"))
                    .filter(f -> f.length > INODE && f[STATE].equals(LISTEN) && f[LOCAL_ADDRESS].endsWith(suffix))
                    .forEach(f -> found.add("socket:[" + f[INODE] + "]"));
        } catch (IOException e) {
            return Set.of();
        }
        return found;
    }

    private static boolean holds(long pid, Set<String> sockets) {
        try (Stream<Path> descriptors = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            return descriptors.anyMatch(d -> sockets.contains(target(d)));
        } catch (IOException e) {
            return false;
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "";
        }
    }
}
