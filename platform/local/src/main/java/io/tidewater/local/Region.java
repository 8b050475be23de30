package io.tidewater.local;

import io.tidewater.local.demo.DemoData;
import io.tidewater.local.supervise.SuiteStatus;
import io.tidewater.local.supervise.Supervisor;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/** The running suite inside this process: all stops when the process is told to end. */
final class Region {

    private final Layout layout;
    private final Catalogue catalogue;
    private final Addresses addresses;
    private final Supervisor supervisor;

    Region(Layout layout, Catalogue catalogue, Addresses addresses) {
        this.layout = layout;
        this.catalogue = catalogue;
        this.addresses = addresses;
        this.supervisor = new Supervisor(layout, catalogue::part, this::loadDemoData);
    }

    int supervise() {
        return supervise(status -> {});
    }

    /** Runs until a signal ends the process (0) or a part turns out not to start (1, with everything stopped). */
    int supervise(Consumer<SuiteStatus> listener) {
        Runtime.getRuntime().addShutdownHook(new Thread(supervisor::stop, "stop"));
        supervisor.start(catalogue.chosen());
        boolean ended = supervisor.watch(listener);
        if (!ended) {
            System.err.println("tidewater: " + supervisor.status().note());
        }
        return ended ? 0 : 1;
    }

    /** The suite is useful without its demo data, so what fails here is only told, and tried again at the next start. */
    private void loadDemoData() {
        if (!catalogue.chosen().containsAll(Settings.APPLICATIONS)) {
            return;
        }
        var demo = new DemoData(
                addresses::as, addresses.directory(), layout.data("demo.json"), Clock.system(ZoneId.systemDefault()));
        List<String> failures = demo.load();
        failures.forEach(failure -> System.err.println("demo data: " + failure));
    }
}
