package io.tidewater.testkit.infra;

import io.tidewater.testkit.Repository;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The images of {@code docker/compose.yaml}, so that tests and composition never run different versions. */
record ComposeImages(String postgres, String kafka) {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)(?::?-([^}]*))?}");

    static ComposeImages read() {
        return read(Repository.root().resolve("docker/compose.yaml"));
    }

    static ComposeImages read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            Map<String, Object> compose = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            return new ComposeImages(image(compose, "postgres"), image(compose, "kafka"));
        } catch (IOException e) {
            throw new InfrastructureMissing("-Dinfra=testcontainers reads its images from " + file, e);
        }
    }

    private static String image(Map<String, Object> compose, String service) {
        if (compose.get("services") instanceof Map<?, ?> services
                && services.get(service) instanceof Map<?, ?> parts
                && parts.get("image") instanceof String image) {
            return resolved(image);
        }
        throw new InfrastructureMissing("docker/compose.yaml names no image for its service " + service, null);
    }

    private static String resolved(String image) {
        return VARIABLE.matcher(image).replaceAll(found -> {
            var set = System.getenv(found.group(1));
            return set != null ? set : found.group(2) != null ? found.group(2) : "";
        });
    }
}
