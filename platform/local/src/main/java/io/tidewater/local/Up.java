package io.tidewater.local;

import io.tidewater.local.machine.ProcessTable;
import io.tidewater.local.supervise.Launch;
import io.tidewater.local.supervise.LogFile;
import io.tidewater.local.supervise.Pause;
import io.tidewater.local.supervise.PidFile;
import io.tidewater.local.supervise.Requests;
import io.tidewater.local.supervise.SuiteStatus;
import io.tidewater.local.supervise.Supervisor;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** `make up`: in the foreground, detached, or beside a suite that runs already. */
final class Up {

    private static final int POLL_MILLIS = 200;
    private static final int TAIL = 25;

    private final Layout layout;
    private final Catalogue catalogue;
    private final Addresses addresses;
    private final Progress progress = new Progress(System.out);

    Up(Layout layout, Catalogue catalogue, Addresses addresses) {
        this.layout = layout;
        this.catalogue = catalogue;
        this.addresses = addresses;
    }

    int run(boolean detach) {
        Optional<ProcessHandle> running = new PidFile(layout.pid("supervisor")).process();
        if (running.isPresent()) {
            new Requests(layout.run()).send(catalogue.chosen(), running.get());
            return follow(running.get());
        }
        new Preflight(layout)
                .check(catalogue.chosen().stream().map(catalogue::part).toList());
        return detach ? follow(startDetached()) : stay();
    }

    private int stay() {
        var summary = new Summary(layout, progress);
        int code = new Region(layout, catalogue, addresses).supervise(status -> {
            if (!summary.shown()) {
                progress.show(status);
            }
            if (status.phase() == SuiteStatus.Phase.READY) {
                summary.showOnce(status, "Ctrl-C stops all.");
            }
        });
        progress.close();
        return code;
    }

    private ProcessHandle startDetached() {
        var line = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:TieredStopAtLevel=1",
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                Local.class.getName(),
                "supervise");
        SuiteStatus.forget(layout.run().resolve(Supervisor.STATUS));
        new LogFile(layout.log("supervisor")).clear();
        return new Launch(line, Map.of(), layout.checkout()).start(layout.log("supervisor"));
    }

    private int follow(ProcessHandle supervisor) {
        while (ProcessTable.runs(supervisor)) {
            Optional<SuiteStatus> status = SuiteStatus.read(layout.run().resolve(Supervisor.STATUS));
            status.ifPresent(progress::show);
            if (status.filter(s -> s.phase() == SuiteStatus.Phase.READY && s.allReady())
                    .isPresent()) {
                progress.close();
                new Summary(layout, progress)
                        .showOnce(status.get(), "make status shows how it is, make down stops it.");
                return 0;
            }
            Pause.millis(POLL_MILLIS);
        }
        progress.close();
        new LogFile(layout.log("supervisor")).lastLines(TAIL).forEach(System.err::println);
        throw new LocalException("the suite did not start; its log is " + layout.log("supervisor"));
    }
}
