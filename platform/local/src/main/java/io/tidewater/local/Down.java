package io.tidewater.local;

import io.tidewater.local.part.Tree;
import io.tidewater.local.supervise.Part;
import io.tidewater.local.supervise.PidFile;
import io.tidewater.local.supervise.Stopping;
import io.tidewater.local.supervise.SuiteStatus;
import io.tidewater.local.supervise.Supervisor;
import java.time.Duration;
import java.util.List;

/** `make down` and `make reset`. */
final class Down {

    private static final Duration SUPERVISOR_PATIENCE = Duration.ofSeconds(60);
    private static final Duration PART_PATIENCE = Duration.ofSeconds(25);

    private final Layout layout;
    private final Catalogue catalogue;

    Down(Layout layout, Catalogue catalogue) {
        this.layout = layout;
        this.catalogue = catalogue;
    }

    /** Stops the supervisor, which stops the parts, then whatever a killed supervisor left behind. */
    int run() {
        var supervisor = new PidFile(layout.pid("supervisor"));
        supervisor.process().ifPresent(p -> Stopping.stop(p, "TERM", SUPERVISOR_PATIENCE));
        supervisor.delete();
        List<Part> parts =
                catalogue.all().reversed().stream().map(catalogue::part).toList();
        parts.forEach(this::stop);
        parts.forEach(Part::clean);
        SuiteStatus.forget(layout.run().resolve(Supervisor.STATUS));
        System.out.println("Everything is stopped; the data stays in " + layout.data() + ".");
        return 0;
    }

    int reset() {
        run();
        Tree.delete(layout.data());
        System.out.println("The data is gone; make up starts with an empty region and the demo data.");
        return 0;
    }

    private void stop(Part part) {
        var pid = new PidFile(layout.pid(part.name()));
        pid.process().ifPresent(p -> Stopping.stop(p, part.stopSignal(), PART_PATIENCE));
        pid.delete();
    }
}
