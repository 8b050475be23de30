package io.tidewater.e2e.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder of a region: its data is new in each run, its unpacked programs are kept. */
final class Folders {

    private Folders() {}

    /** Takes unpacked programs and start-up caches from `make up` where it has some: they are named by content. */
    static void prepare(Path home, Path unpacked) {
        try {
            for (String old : List.of("data", "run", "logs")) {
                delete(home.resolve(old));
            }
            Files.createDirectories(home.resolve("logs"));
            if (!Files.exists(home.resolve("parts")) && Files.exists(unpacked)) {
                copy(unpacked, home.resolve("parts"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot prepare " + home, e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try {
            int code = new ProcessBuilder("cp", "-a", from.toString(), to.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (code != 0) {
                delete(to);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
