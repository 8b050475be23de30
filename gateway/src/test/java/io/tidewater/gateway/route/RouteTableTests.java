package io.tidewater.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.Yaml;

/** G1: what the services promise is what the gateway routes. */
class RouteTableTests {

    private final RouteTable table = table();

    @Test
    void G1_everyPathThatAServicePromisesLeadsToItAndToNoOther() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath*:contracts/openapi/*.yaml")) {
            String service =
                    Optional.ofNullable(file.getFilename()).orElseThrow().replace(".yaml", "");
            for (String path : promised(file)) {
                String asked = shared(path) ? path.replace("/api/v1/", "/api/v1/" + service + "/") : path;
                List<String> answering = answering(asked);
                if (!answering.equals(List.of(service))) {
                    wrong.add(service + ' ' + asked + " is answered by " + answering);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void G1_noPathOfMachinesIsRouted() {
        assertThat(answering("/internal/snapshots")).isEmpty();
        assertThat(answering("/actuator/health")).isEmpty();
        assertThat(answering("/api/v1/lead/internal/snapshots")).isEmpty();
        assertThat(answering("/api/v1/lead/leads")).isEmpty();
    }

    private List<String> answering(String path) {
        return table.services().entrySet().stream()
                .filter(entry -> new ServicePaths(entry.getKey(), entry.getValue(), table.shared())
                        .resolve(path)
                        .isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean shared(String path) {
        return path.startsWith("/api/v1/") && table.shared().contains(path.split("/", 5)[3]);
    }

    private static List<String> promised(Resource file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            Map<String, Map<String, ?>> document = new Yaml().load(content);
            return document.get("paths").keySet().stream()
                    .filter(path -> path.startsWith("/api/") || path.startsWith("/public/"))
                    .toList();
        }
    }

    private static RouteTable table() {
        StandardEnvironment environment = new StandardEnvironment();
        try {
            new YamlPropertySourceLoader()
                    .load("application", new ClassPathResource("application.yaml"))
                    .forEach(environment.getPropertySources()::addLast);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
        return Binder.get(environment)
                .bind("tidewater.gateway.routes", RouteTable.class)
                .get();
    }
}
