package io.tidewater.local;

import io.tidewater.local.supervise.SuiteStatus;
import io.tidewater.local.supervise.Supervisor;
import java.util.function.Consumer;

/** The running suite inside this process: all stops when the process is told to end. */
final class Region {

    private final Supervisor supervisor;
    private final Catalogue catalogue;

    Region(Layout layout, Catalogue catalogue) {
        this.catalogue = catalogue;
        this.supervisor = new Supervisor(layout, catalogue::part, () -> {});
    }

    int supervise() {
        return supervise(status -> {});
    }

    /** Runs until a signal ends the process (0) or a part turns out not to start (1, with everything stopped). */
    int supervise(Consumer<SuiteStatus> listener) {
        var stopping = new Thread(supervisor::stop, "stop");
        Runtime.getRuntime().addShutdownHook(stopping);
        supervisor.start(catalogue.chosen());
        boolean ended = supervisor.watch(listener);
        if (!ended) {
            System.err.println("tidewater: " + supervisor.status().note());
        }
        return ended ? 0 : 1;
    }
}
