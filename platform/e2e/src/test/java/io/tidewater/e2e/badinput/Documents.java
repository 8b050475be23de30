package io.tidewater.e2e.badinput;

import io.tidewater.e2e.http.Client;
import io.tidewater.e2e.region.Region;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The committed API documents; of a service without one, what the service says itself. */
record Documents(Region region) {

    private static final YAMLMapper YAML = new YAMLMapper();

    List<Document> all() {
        return region.services().stream()
                .sorted()
                .flatMap(service -> read(service).map(root -> new Document(service, root)).stream())
                .toList();
    }

    private Optional<JsonNode> read(String service) {
        Path file = Region.repository().resolve("contracts/openapi/" + service + ".yaml");
        if (Files.exists(file)) {
            return Optional.of(YAML.readTree(file.toFile()));
        }
        return region.parts()
                .map(parts -> new Client(parts.address(service), Map.of())
                        .get("/v3/api-docs")
                        .expect(200)
                        .json());
    }
}
