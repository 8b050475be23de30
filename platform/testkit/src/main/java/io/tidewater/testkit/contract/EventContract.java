package io.tidewater.testkit.contract;

import io.tidewater.testkit.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What a service promises of one event: the schema of its data.
 *
 * @param service who sends it
 * @param type such as {@code thing.renamed}
 * @param version counted up only by a change that is not additive
 * @param file the schema
 */
public record EventContract(String service, String type, int version, Path file) {

    private static final Pattern NAME = Pattern.compile("([a-z][a-z-]*\\.[a-z][a-z-]*)\\.v([1-9]\\d*)\\.json");

    static EventContract of(String service, Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            throw new AssertionError(file + " is not named <aggregate>.<past-tense>.v<n>.json");
        }
        return new EventContract(service, name.group(1), Integer.parseInt(name.group(2)), file);
    }

    /** The schema as a tree. */
    public JsonNode schema() {
        return read(file);
    }

    /** The example consumers are tried with. */
    public JsonNode example() {
        List<Path> files = exampleFiles();
        if (files.isEmpty()) {
            throw new AssertionError("no example of " + this);
        }
        return read(files.getFirst());
    }

    /** All examples: {@code examples/<event>.v1.json} first, then {@code examples/<event>.v1.<case>.json}. */
    public List<JsonNode> examples() {
        return exampleFiles().stream().map(EventContract::read).toList();
    }

    /** Everything that is wrong with the data of such an event; empty when nothing is. */
    public List<String> faults(JsonNode data) {
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

    private List<Path> exampleFiles() {
        Path folder = file.resolveSibling("examples");
        String stem = type + ".v" + version + ".";
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(example -> example.getFileName().toString().startsWith(stem))
                    .sorted((one, two) ->
                            one.toString().length() - two.toString().length())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(Path file) {
        try {
            return Json.read(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
