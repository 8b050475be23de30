package io.tidewater.local;

import java.nio.file.Path;

/** Where things are: the checkout and the directory (`.local`) that holds everything this program writes. */
public record Layout(Path checkout, Path home) {

    public static Layout fromEnvironment() {
        Path checkout = Path.of(System.getenv().getOrDefault("TIDEWATER_CHECKOUT", "."))
                .toAbsolutePath()
                .normalize();
        String home = System.getenv().getOrDefault("TIDEWATER_HOME", ".local");
        return new Layout(checkout, checkout.resolve(home).normalize());
    }

    public Path data(String part) {
        return home.resolve("data").resolve(part);
    }

    public Path data() {
        return home.resolve("data");
    }

    /** PostgreSQL's log, where it is kept. */
    public Path archive() {
        return home.resolve("archive");
    }

    /** Unpacked programs; can be dropped and made again. */
    public Path parts() {
        return home.resolve("parts");
    }

    public Path log(String part) {
        return home.resolve("logs").resolve(part + ".log");
    }

    public Path run() {
        return home.resolve("run");
    }

    public Path pid(String part) {
        return run().resolve(part + ".pid");
    }
}
