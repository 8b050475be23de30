package io.tidewater.testkit;

import java.nio.file.Files;
import java.nio.file.Path;

/** The working copy the tests run in. */
public final class Repository {

    private Repository() {}

    /**
     * The folder that holds {@code contracts} and the root build, found upwards from the working directory.
     *
     * @throws IllegalStateException when the tests do not run inside a working copy
     */
    public static Path root() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("contracts")) && Files.isDirectory(at.resolve("platform"))) {
                return at;
            }
        }
        throw new IllegalStateException(
                "no working copy of the project above " + Path.of("").toAbsolutePath());
    }
}
