package io.tidewater.local;

import io.tidewater.local.machine.ProcessTable;
import io.tidewater.local.supervise.PidFile;
import io.tidewater.local.supervise.SuiteStatus;

/** What a person wants to know once all is ready: where, as whom, how long it took and what it takes. */
final class Summary {

    private static final double GIGABYTE = 1024.0 * 1024 * 1024;

    private final Layout layout;
    private final Progress progress;
    private boolean shown;

    Summary(Layout layout, Progress progress) {
        this.layout = layout;
        this.progress = progress;
    }

    boolean shown() {
        return shown;
    }

    void showOnce(SuiteStatus status, String next) {
        if (shown) {
            return;
        }
        shown = true;
        progress.close();
        System.out.printf(
                "%nReady after %.1f s; %d parts and their supervisor take %.2f GB of memory.%n",
                progress.readyAfter(), status.parts().size(), residentBytes(status) / GIGABYTE);
        status.parts().stream()
                .filter(part -> part.name().equals("gateway"))
                .forEach(gateway -> System.out.printf("%n  http://localhost:%d%n", gateway.port()));
        System.out.println("""

                  rep-east-1, manager-east, director, telesales-1, marketer-1, agent-1, finance-1,
                  analyst-1, admin-1, partner-1, customer-1 and more (docs/local.md); password: demo
                """);
        System.out.println(next);
    }

    private long residentBytes(SuiteStatus status) {
        long parts = status.parts().stream()
                .flatMap(part -> ProcessHandle.of(part.pid()).stream())
                .mapToLong(ProcessTable::residentBytes)
                .sum();
        return parts
                + new PidFile(layout.pid("supervisor"))
                        .process()
                        .map(ProcessTable::ownResidentBytes)
                        .orElse(0L);
    }
}
