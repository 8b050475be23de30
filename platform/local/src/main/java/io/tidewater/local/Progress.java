package io.tidewater.local;

import io.tidewater.local.supervise.PartState;
import io.tidewater.local.supervise.PartStatus;
import io.tidewater.local.supervise.SuiteStatus;
import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells a person what is starting and how long it takes: a line per change, and on a terminal a last line that moves. */
final class Progress {

    private static final String CLEAR_LINE = "\r\u001b[2K";

    private final PrintStream out;
    private final boolean terminal;
    private final Instant began = Instant.now();
    private final Map<String, String> shown = new HashMap<>();
    private double readyAfter;

    Progress(PrintStream out) {
        this.out = out;
        Console console = System.console();
        this.terminal = console != null && console.isTerminal();
    }

    void show(SuiteStatus status) {
        if (readyAfter == 0 && status.allReady()) {
            readyAfter = seconds(began);
        }
        for (PartStatus part : status.parts()) {
            String text = text(part);
            if (!text.equals(shown.put(part.name(), text)) && !text.isEmpty()) {
                line("%-16s %s".formatted(part.name(), text));
            }
        }
        if (terminal) {
            out.print(CLEAR_LINE + busy(status));
            out.flush();
        }
    }

    void line(String text) {
        out.printf("%s%6.1f s  %s%n", terminal ? CLEAR_LINE : "", seconds(began), text);
    }

    /** Ends the moving line. */
    void close() {
        if (terminal) {
            out.print(CLEAR_LINE);
            out.flush();
        }
    }

    /** How long it took until every part was ready, whatever followed. */
    double readyAfter() {
        return readyAfter;
    }

    private static String text(PartStatus part) {
        return switch (part.state()) {
            case WAITING, STOPPED -> "";
            case PREPARING -> part.note();
            case STARTING -> "starting";
            case READY -> "ready";
            case RESTARTING, FAILED -> part.state().label() + ": " + part.note();
        };
    }

    private String busy(SuiteStatus status) {
        String parts = status.parts().stream()
                .filter(p -> p.state() == PartState.STARTING || p.state() == PartState.PREPARING)
                .map(p -> "%s %.0f s".formatted(p.name(), seconds(p.since())))
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? "" : "%6.1f s  … %s".formatted(seconds(began), parts);
    }

    private static double seconds(Instant since) {
        return Duration.between(since, Instant.now()).toMillis() / 1000.0;
    }
}
