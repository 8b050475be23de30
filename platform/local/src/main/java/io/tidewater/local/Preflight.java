package io.tidewater.local;

import io.tidewater.local.machine.Port;
import io.tidewater.local.machine.Room;
import io.tidewater.local.supervise.Part;
import io.tidewater.local.supervise.PidFile;
import java.nio.file.Files;
import java.util.List;

/** Looks whether the machine can take the suite, before anything is started. */
final class Preflight {

    private static final int MEGABYTES_PER_PART = 380;
    private static final int MEGABYTES_OF_DISK = 2_000;

    private final Layout layout;

    Preflight(Layout layout) {
        this.layout = layout;
    }

    /** Throws with one line for the first thing that is missing. */
    void check(List<Part> parts) {
        var missing = parts.stream()
                .filter(part -> new PidFile(layout.pid(part.name())).process().isEmpty())
                .toList();
        missing.forEach(Preflight::checkPorts);
        checkRoom("memory", Room.memory(), (long) MEGABYTES_PER_PART * missing.size());
        checkRoom("disk space in " + layout.home(), Room.disk(layout.home()), missing.isEmpty() ? 0 : diskNeeded());
    }

    private static void checkPorts(Part part) {
        for (int number : part.ports()) {
            var port = new Port(number);
            if (!port.isFree()) {
                throw new LocalException("port %d for %s is taken by %s; stop that or set %s"
                        .formatted(
                                number,
                                part.name(),
                                port.holder().orElse("a process this account may not see"),
                                number == part.port() ? Settings.variable(part.name()) : "KAFKA_CONTROLLER_PORT"));
            }
        }
    }

    private static void checkRoom(String what, long available, long needed) {
        if (available < needed) {
            throw new LocalException(
                    "too little %s: %,d MB are free, %,d MB are needed".formatted(what, available, needed));
        }
    }

    /** A machine on which it ran before has the programs and the caches already. */
    private int diskNeeded() {
        return Files.exists(layout.data("postgres")) ? MEGABYTES_OF_DISK / 4 : MEGABYTES_OF_DISK;
    }
}
