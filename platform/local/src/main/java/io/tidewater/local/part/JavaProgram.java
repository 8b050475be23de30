package io.tidewater.local.part;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java command line on the JDK this program runs on, kept small in memory. */
final class JavaProgram {

    private static final List<String> SMALL =
            List.of("-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-XX:ReservedCodeCacheSize=64m");

    private final List<String> line = new ArrayList<>();

    private JavaProgram(int heapMegabytes) {
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(SMALL);
        line.add("-Xmx%dm".formatted(heapMegabytes));
    }

    static JavaProgram withHeap(int megabytes) {
        return new JavaProgram(megabytes);
    }

    JavaProgram with(String... options) {
        line.addAll(List.of(options));
        return this;
    }

    List<String> line() {
        return List.copyOf(line);
    }
}
