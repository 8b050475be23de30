package io.tidewater.testkit.contract;

import io.tidewater.testkit.Json;
import io.tidewater.testkit.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The folder {@code contracts}: one JSON Schema per event type and version, each with examples. */
public final class Contracts {

    private final Path folder;

    private Contracts(Path folder) {
        this.folder = folder;
    }

    /** The contracts of the working copy the tests run in. */
    public static Contracts ofRepository() {
        return in(Repository.root().resolve("contracts"));
    }

    /** The contracts in another folder. */
    public static Contracts in(Path folder) {
        return new Contracts(folder);
    }

    /** Every event of every service. */
    public List<EventContract> events() {
        return services().stream().flatMap(service -> events(service).stream()).toList();
    }

    /** Every event a service sends. */
    public List<EventContract> events(String service) {
        return files(folder.resolve("events").resolve(service))
                .filter(file -> file.toString().endsWith(".json"))
                .map(file -> EventContract.of(service, file))
                .toList();
    }

    /**
     * The newest version of one event.
     *
     * @throws AssertionError when the service promises no such event
     */
    public EventContract event(String service, String type) {
        return events(service).stream()
                .filter(event -> event.type().equals(type))
                .max(Comparator.comparingInt(EventContract::version))
                .orElseThrow(() -> missing(service, type));
    }

    /**
     * One version of one event.
     *
     * @throws AssertionError when the service promises no such event
     */
    public EventContract event(String service, String type, int version) {
        return events(service).stream()
                .filter(event -> event.type().equals(type) && event.version() == version)
                .findFirst()
                .orElseThrow(() -> missing(service, type + ".v" + version));
    }

    /** The services that send events. */
    public List<String> services() {
        return files(folder.resolve("events"))
                .filter(Files::isDirectory)
                .map(service -> service.getFileName().toString())
                .toList();
    }

    private AssertionError missing(String service, String event) {
        return new AssertionError("no contract " + folder.resolve("events/%s/%s".formatted(service, event)));
    }

    /** Every example of every service. */
    List<Path> exampleFiles() {
        return services().stream()
                .flatMap(service ->
                        files(folder.resolve("events").resolve(service).resolve("examples")))
                .toList();
    }

    static Stream<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode read(Path file) {
        try {
            return Json.read(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
