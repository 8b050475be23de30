package io.tidewater.testkit.architecture;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where the parts of the Maven module of a class are. */
record ModuleFiles(Path home) {

    static ModuleFiles of(Class<?> type) {
        try {
            // A folder of classes or, once the module is packaged, its jar: both lie in its target.
            var classes = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            var home = classes.resolve("../..").normalize();
            if (!classes.startsWith(home.resolve("target"))) {
                throw new IllegalStateException(
                        type + " does not come from a module of this build, but from " + classes);
            }
            return new ModuleFiles(home);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    String name() {
        return home.getFileName().toString();
    }

    Path classes() {
        return home.resolve("target/classes");
    }

    Path sources() {
        return home.resolve("src/main/java");
    }

    Path migrations() {
        return home.resolve("src/main/resources/db/migration");
    }
}
