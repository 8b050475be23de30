package io.tidewater.local;

import io.tidewater.local.machine.ProcessTable;
import io.tidewater.local.supervise.PartState;
import io.tidewater.local.supervise.PartStatus;
import io.tidewater.local.supervise.PidFile;
import io.tidewater.local.supervise.SuiteStatus;
import io.tidewater.local.supervise.Supervisor;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** `make status`: a line per part; ends with 1 unless all are well. */
final class Status {

    private static final long MEGABYTE = 1024 * 1024;

    private final Layout layout;
    private final Catalogue catalogue;

    Status(Layout layout, Catalogue catalogue) {
        this.layout = layout;
        this.catalogue = catalogue;
    }

    int run() {
        Optional<SuiteStatus> status = new PidFile(layout.pid("supervisor"))
                .process()
                .flatMap(p -> SuiteStatus.read(layout.run().resolve(Supervisor.STATUS)));
        if (status.isEmpty()) {
            System.out.println("Not running; make up starts it.");
            return 1;
        }
        System.out.printf(
                "%-16s %-11s %8s %6s %9s %9s %8s  %s%n",
                "PART", "STATE", "PID", "PORT", "RESTARTS", "UPTIME", "MEMORY", "NOTE");
        long total = 0;
        boolean well = true;
        for (PartStatus part : status.get().parts()) {
            String state = state(part);
            well &= state.equals(PartState.READY.label());
            total += print(part, state);
        }
        System.out.printf("%d MB in all%n", total / MEGABYTE);
        return well ? 0 : 1;
    }

    /** A part may run and not answer; only asking tells. */
    private String state(PartStatus part) {
        if (part.state() != PartState.READY || catalogue.part(part.name()).answers()) {
            return part.state().label();
        }
        return "silent";
    }

    private static long print(PartStatus part, String state) {
        long memory =
                ProcessHandle.of(part.pid()).map(ProcessTable::residentBytes).orElse(0L);
        Duration uptime = Duration.between(part.since(), Instant.now());
        System.out.printf(
                "%-16s %-11s %8s %6d %9d %9s %5d MB  %s%n",
                part.name(),
                state,
                part.pid() == 0 ? "-" : Long.toString(part.pid()),
                part.port(),
                part.restarts(),
                "%d:%02d:%02d".formatted(uptime.toHours(), uptime.toMinutesPart(), uptime.toSecondsPart()),
                memory / MEGABYTE,
                part.note());
        return memory;
    }
}
