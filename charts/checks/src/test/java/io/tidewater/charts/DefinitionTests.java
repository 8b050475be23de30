package io.tidewater.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The same against the operators' own definitions, where a folder of them is given: {@code CRDS=folder make charts}. */
@EnabledIfSystemProperty(named = "crds", matches = ".+", disabledReason = "CRDS names no folder of definitions")
class DefinitionTests {

    static Stream<Region> regions() {
        return Region.sizes();
    }

    @ParameterizedTest
    @MethodSource("regions")
    void everyFieldIsInTheDefinition(Region region) throws IOException {
        Map<String, JsonNode> definitions = definitions(Path.of(System.getProperty("crds")));
        assertThat(definitions).isNotEmpty();
        for (Manifest object : region.rendering().objects()) {
            JsonNode definition = definitions.get(object.apiVersion() + " " + object.kind());
            if (definition != null) {
                assertThat(CustomResourceTests.faults(definition, object.json()))
                        .as(object.toString())
                        .isEmpty();
            }
        }
    }

    private static Map<String, JsonNode> definitions(Path folder) throws IOException {
        Map<String, JsonNode> definitions = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Rendering.parse(Files.readString(file)).stream()
                        .filter(object -> object.kind().equals("CustomResourceDefinition"))
                        .forEach(definition -> definition.at("/spec/versions").forEach(version -> {
                            String name = definition.at("/spec/group").asString() + "/"
                                    + version.path("name").asString() + " "
                                    + definition.at("/spec/names/kind").asString();
                            JsonNode schema = version.at("/schema/openAPIV3Schema");
                            close(schema);
                            ((ObjectNode) schema.path("properties")).remove("metadata");
                            ((ObjectNode) schema.path("properties")).putObject("metadata");
                            definitions.put(name, schema);
                        }));
            }
        }
        return definitions;
    }

    /** An API server drops fields that a definition does not have; here they count as faults. */
    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object
                && object.path("properties").isObject()
                && object.path("type").asString("").equals("object")
                && !object.has("additionalProperties")
                && !object.path("x-kubernetes-preserve-unknown-fields").asBoolean(false)) {
            object.put("additionalProperties", false);
        }
        List<JsonNode> children = new ArrayList<>();
        schema.forEach(children::add);
        children.forEach(DefinitionTests::close);
    }
}
