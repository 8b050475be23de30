package io.tidewater.walk;

import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The program: prints each step and ends with 0 when all went well, else with 1. */
public final class Walk {

    private static final int MILLION = 1_000_000;

    /** Who the walk passes, by request or by event. */
    private static final Set<String> TRACED =
            new TreeSet<>(Set.of("gateway", "lead", "account", "sales", "service-ticket", "marketing", "reporting"));

    private Walk() {}

    /** Walks with the settings of the environment. */
    public static void main(String... arguments) {
        System.exit(run(System.getenv()));
    }

    static int run(Map<String, String> environment) {
        long start = System.nanoTime();
        try {
            walk(Settings.from(environment));
        } catch (WalkException | UncheckedIOException e) {
            System.out.println("walk: failed: " + e.getMessage());
            return 1;
        }
        System.out.printf("walk: passed in %d ms%n", (System.nanoTime() - start) / MILLION);
        return 0;
    }

    private static void walk(Settings settings) {
        Trace trace = Trace.begin();
        var region = new Region(settings, trace);
        var steps = new Journey(region).steps();
        if (settings.collectorPort() == 0) {
            steps.forEach(Walk::walk);
            return;
        }
        try (var collector = new Collector(settings.collectorPort(), trace.id())) {
            steps.forEach(Walk::walk);
            walk(new Journey.Step("trace", () -> seen(region, collector)));
        }
    }

    private static String seen(Region region, Collector collector) {
        region.await(
                "the trace was not told of by all of " + TRACED,
                () -> collector.parts().containsAll(TRACED),
                () -> "only by " + collector.parts());
        return "told of by " + String.join(", ", collector.parts());
    }

    private static void walk(Journey.Step step) {
        long start = System.nanoTime();
        System.out.printf("%-18s ", step.name());
        System.out.flush();
        String outcome = step.work().run();
        System.out.printf("%s (%d ms)%n", outcome, (System.nanoTime() - start) / MILLION);
    }
}
