package io.tidewater.charts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One object. */
record Manifest(JsonNode json) {

    String kind() {
        return json.path("kind").asString("");
    }

    String apiVersion() {
        return json.path("apiVersion").asString("");
    }

    String name() {
        return json.at("/metadata/name").asString("");
    }

    JsonNode at(String pointer) {
        return json.at(pointer);
    }

    Map<String, String> labels() {
        return texts(json.at("/metadata/labels"));
    }

    Map<String, String> annotations() {
        return texts(json.at("/metadata/annotations"));
    }

    boolean isHook() {
        return annotations().containsKey("helm.sh/hook");
    }

    /** The specification of the pods this object makes. */
    JsonNode pod() {
        return kind().equals("Pod") ? json.path("spec") : json.at("/spec/template/spec");
    }

    Map<String, String> podLabels() {
        return kind().equals("Pod") ? labels() : texts(json.at("/spec/template/metadata/labels"));
    }

    Stream<JsonNode> containers() {
        List<JsonNode> containers = new ArrayList<>();
        pod().path("initContainers").forEach(containers::add);
        pod().path("containers").forEach(containers::add);
        return containers.stream();
    }

    static Map<String, String> texts(JsonNode node) {
        Map<String, String> texts = new HashMap<>();
        node.properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asString()));
        return texts;
    }

    @Override
    public String toString() {
        return kind() + " " + name();
    }
}
