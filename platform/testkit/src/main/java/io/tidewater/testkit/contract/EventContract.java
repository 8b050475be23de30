package io.tidewater.testkit.contract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a service promises of one event: the schema of its data.
 *
 * @param service who sends it
 * @param type such as {@code thing.renamed}
 * @param version counted up only by a change that is not additive
 * @param file the schema
 */
public record EventContract(String service, String type, int version, Path file) {

    private static final Map<Path, JsonNode> READ = new ConcurrentHashMap<>();
    private static final String CHANGES = "changes";
    private static final Pattern NAME =
            Pattern.compile("([a-z][a-z0-9-]*(?:\\.[a-z][a-z0-9-]*)+)\\.v([1-9]\\d*)\\.json");

    static EventContract of(String service, Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            throw new AssertionError(file + " is not named <aggregate>.<past-tense>.v<n>.json");
        }
        return new EventContract(service, name.group(1), Integer.parseInt(name.group(2)), file);
    }

    /** The schema as a tree, read once per test run: every appended event is held against it. */
    public JsonNode schema() {
        return READ.computeIfAbsent(file, Contracts::read);
    }

    /** The example consumers are tried with. */
    public JsonNode example() {
        List<Path> files = exampleFiles();
        if (files.isEmpty()) {
            throw new AssertionError("no example of " + this);
        }
        return Contracts.read(files.getFirst());
    }

    /** All examples: {@code examples/<event>.v1.json} first, then {@code examples/<event>.v1.<case>.json}. */
    public List<JsonNode> examples() {
        return exampleFiles().stream().map(Contracts::read).toList();
    }

    /** Everything that is wrong with the data of such an event, {@code changes} aside; empty when nothing is. */
    public List<String> faults(JsonNode data) {
        if (data instanceof ObjectNode object && data.has(CHANGES)) {
            var faults =
                    new ArrayList<>(Schemas.faults(schema(), object.deepCopy().without(CHANGES)));
            faults.addAll(changes(data.path(CHANGES)));
            return faults;
        }
        return Schemas.faults(schema(), data);
    }

    /**
     * Checks the data of an event that is about to be sent.
     *
     * @throws AssertionError naming every fault
     */
    public void check(JsonNode data) {
        List<String> faults = faults(data);
        if (!faults.isEmpty()) {
            throw new AssertionError(
                    "%s breaks its contract: %s%nin %s".formatted(this, String.join("; ", faults), data));
        }
    }

    @Override
    public String toString() {
        return "%s/%s.v%d".formatted(service, type, version);
    }

    private static List<String> changes(JsonNode changes) {
        boolean pairs =
                changes.isObject() && changes.valueStream().allMatch(change -> change.isArray() && change.size() == 2);
        return pairs ? List.of() : List.of("/changes is not {field: [before, after]}: " + changes);
    }

    List<Path> exampleFiles() {
        String stem = type + ".v" + version + ".";
        return Contracts.files(file.resolveSibling("examples"))
                .filter(example -> example.getFileName().toString().startsWith(stem))
                .sorted(Comparator.comparingInt(
                                (Path example) -> example.toString().length())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
