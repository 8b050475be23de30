package io.tidewater.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The objects that Helm made. */
record Rendering(String text, List<Manifest> objects) {

    private static final YAMLMapper YAML = new YAMLMapper();

    static Rendering of(Helm.Outcome outcome) {
        assertThat(outcome.accepted()).as(outcome.complaint()).isTrue();
        return new Rendering(outcome.text(), parse(outcome.text()));
    }

    static List<Manifest> parse(String text) {
        try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(text)) {
            return documents.readAll().stream()
                    .filter(document -> document != null && document.isObject())
                    .map(Manifest::new)
                    .toList();
        }
    }

    Stream<Manifest> kind(String kind) {
        return objects.stream().filter(object -> object.kind().equals(kind));
    }

    Manifest only(String kind, String name) {
        return kind(kind)
                .filter(object -> object.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " " + name));
    }

    /** What makes pods, tests and migrations among them. */
    Stream<Manifest> workloads() {
        return objects.stream()
                .filter(object -> List.of("Deployment", "Job", "Pod").contains(object.kind()));
    }
}
