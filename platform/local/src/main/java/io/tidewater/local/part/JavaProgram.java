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

    /**
     * Leaves the optimising compiler out: ten programs on two cores spend more on it in their first minutes than it gives back. A
     * service was ready after 9 instead of 27 seconds of CPU, and a request cost 18 instead of 28 ms a minute later.
     */
    JavaProgram withQuickCompilerOnly() {
        return with("-XX:TieredStopAtLevel=1");
    }

    /**
     * Leaves the optimising compiler only what runs again and again. A start costs half as much again as with the quick compiler
     * alone; after ten thousand requests a page of leads costs 0.9 ms of CPU instead of 1.5.
     */
    JavaProgram withLateOptimisation() {
        return with(
                "-XX:Tier4InvocationThreshold=30000",
                "-XX:Tier4MinInvocationThreshold=6000",
                "-XX:Tier4CompileThreshold=60000",
                "-XX:Tier4BackEdgeThreshold=400000");
    }

    JavaProgram with(String... options) {
        line.addAll(List.of(options));
        return this;
    }

    List<String> line() {
        return List.copyOf(line);
    }
}
