package io.tidewater.charts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Helm that renders; {@code -Dhelm} says where it is. */
final class Helm {

    /** What came of a rendering: the objects as text, or why there are none. */
    record Outcome(boolean accepted, String text, String complaint) {}

    static final Path CHARTS = charts();

    private Helm() {}

    /** Renders the umbrella as release {@code tidewater} with these files of values, the last one winning. */
    static Outcome render(List<Path> values, String... further) {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("helm", "helm"), "template", "tidewater", "tidewater", "--namespace", "crm"));
        values.forEach(file -> command.addAll(List.of("-f", file.toString())));
        command.addAll(List.of(further));
        return run(command);
    }

    private static Outcome run(List<String> command) {
        try {
            Path complaints = Files.createTempFile("helm", ".log");
            Process process = new ProcessBuilder(command)
                    .directory(CHARTS.toFile())
                    .redirectError(complaints.toFile())
                    .start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            String complaint = Files.readString(complaints);
            Files.delete(complaints);
            return new Outcome(code == 0, text, complaint);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path charts() {
        Path here = Path.of("").toAbsolutePath();
        return here.endsWith("checks") ? here.getParent() : here.resolve("charts");
    }
}
