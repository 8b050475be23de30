package io.tidewater.testkit.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** The committed API document of a service. */
public record ApiFile(Path root, String service) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .build();

    /** The document without what differs from run to run, its keys in order. */
    public static JsonNode normalised(JsonNode document) {
        var copy = (ObjectNode) sorted(document);
        copy.remove("servers");
        return copy;
    }

    /** Where the committed document and this one differ; one line when there is no committed one. */
    public List<String> differences(JsonNode now) {
        var differences = new ArrayList<String>();
        if (Files.exists(file())) {
            compare("", read(text(file())), read(YAML.writeValueAsString(now)), differences);
        } else {
            differences.add("there is no such file yet");
        }
        return differences;
    }

    /** Replaces the committed document. */
    public void write(JsonNode now) {
        try {
            Files.createDirectories(file().getParent());
            Files.writeString(file(), YAML.writeValueAsString(now));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The documents main has or had, to stay compatible with. */
    public List<JsonNode> before() {
        return Predecessor.all(root).stream()
                .flatMap(before -> before.read(path()).stream())
                .map(ApiFile::read)
                .toList();
    }

    @Override
    public String toString() {
        return path();
    }

    private String path() {
        return "contracts/openapi/" + service + ".yaml";
    }

    private Path file() {
        return root.resolve(path());
    }

    private static JsonNode sorted(JsonNode node) {
        if (node.isArray()) {
            var items = YAML.createArrayNode();
            node.forEach(item -> items.add(sorted(item)));
            return items;
        }
        if (!node.isObject()) {
            return node;
        }
        var object = YAML.createObjectNode();
        node.properties().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> object.set(each.getKey(), sorted(each.getValue())));
        return object;
    }

    private static void compare(String place, JsonNode before, JsonNode now, List<String> differences) {
        if (before.isObject() && now.isObject()) {
            var names = new TreeSet<>(before.propertyNames());
            names.addAll(now.propertyNames());
            names.forEach(name -> compare(place + "/" + name, before.path(name), now.path(name), differences));
        } else if (!before.equals(now)) {
            differences.add("%s: committed %s, now %s".formatted(place, shown(before), shown(now)));
        }
    }

    private static String shown(JsonNode node) {
        return node.isMissingNode() ? "nothing" : node.toString();
    }

    private static JsonNode read(String yaml) {
        return YAML.readTree(yaml);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
