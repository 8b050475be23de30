package io.tidewater.e2e.region;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A suite whose parts are processes of this machine: one of its own for one run, with free ports, its own folder and nothing
 * left behind, however the run ends; or one that runs already and is left running.
 */
public final class LocalRegion implements AutoCloseable {

    static final Set<String> SERVICES = Set.of("lead", "account", "sales", "service-ticket", "marketing", "reporting");

    private static final List<String> PARTS = List.of(
            "postgres",
            "kafka",
            "kafka-controller",
            "keycloak",
            "lead",
            "account",
            "sales",
            "service-ticket",
            "marketing",
            "reporting",
            "gateway");
    private static final Duration START = Duration.ofMinutes(10);
    private static final Duration RECOVERY = Duration.ofMinutes(3);

    private final Path repository;
    private final Path home;
    private final Map<String, String> environment;
    private final Set<String> services;
    private final @Nullable Guard guard;

    private LocalRegion(
            Path repository, Path home, Map<String, String> environment, Set<String> services, @Nullable Guard guard) {
        this.repository = repository;
        this.home = home;
        this.environment = environment;
        this.services = services;
        this.guard = guard;
    }

    /** The one that runs in the folder {@code .local} of a checkout, with the usual ports; it is left running. */
    static LocalRegion running(Path home) {
        return new LocalRegion(home.getParent(), home, Map.of("TIDEWATER_HOME", home.toString()), SERVICES, null);
    }

    /** Starts everything that is built and returns when all is well. */
    static LocalRegion start(Path repository) {
        Path home = repository.resolve("platform/e2e/target/region");
        Folders.prepare(home, repository.resolve(".local/parts"));
        Set<String> built = SERVICES.stream()
                .filter(service -> Files.exists(repository.resolve("services/%1$s/target/%1$s.jar".formatted(service))))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var environment = new LinkedHashMap<>(Map.of(
                "TIDEWATER_HOME",
                home.toString(),
                "SERVICES",
                String.join(",", built) + ",gateway",
                "TRAINING",
                "off"));
        List<Integer> ports = FreePorts.find(PARTS.size());
        for (int i = 0; i < PARTS.size(); i++) {
            environment.put(variable(PARTS.get(i)), Integer.toString(ports.get(i)));
        }
        Guard guard = Guard.start(
                List.of(program(repository), "supervise"),
                repository,
                environment,
                home.resolve("logs/supervisor.log"));
        var region = new LocalRegion(repository, home, Map.copyOf(environment), Set.copyOf(built), guard);
        try {
            region.awaitWell(START);
        } catch (RuntimeException | Error e) {
            region.close();
            throw e;
        }
        return region;
    }

    /** Where a part answers. */
    public String address(String part) {
        return "http://localhost:" + environment.get(variable(part));
    }

    Set<String> services() {
        return services;
    }

    /** Ends a part as a crash would: {@code kill -9}. */
    public void kill(String part) {
        try {
            long pid = Long.parseLong(
                    Files.readString(home.resolve("run/" + part + ".pid")).split(" ")[0]);
            ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
            if (!process.destroyForcibly()) {
                throw new IllegalStateException(part + " could not be killed");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no process is known for " + part, e);
        }
    }

    /** How often a part was started again. */
    public int restarts(String part) {
        return status().path("parts")
                .valueStream()
                .filter(each -> each.path("name").asString().equals(part))
                .mapToInt(each -> each.path("restarts").asInt())
                .sum();
    }

    /** Waits until every part is well again, all by the supervisor. */
    public void awaitWell() {
        awaitWell(RECOVERY);
    }

    /** Runs a command of the local region in this one and answers its exit code. */
    public int run(Path log, String... command) {
        var line = new java.util.ArrayList<>(List.of(program(repository)));
        line.addAll(List.of(command));
        var builder = new ProcessBuilder(line)
                .directory(repository.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        try {
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        if (guard != null) {
            guard.close();
        }
    }

    private void awaitWell(Duration patience) {
        await("all parts of the region, see " + home.resolve("logs"))
                .atMost(patience)
                .pollInterval(Duration.ofMillis(200))
                .failFast(
                        "the supervisor ended, see " + home.resolve("logs/supervisor.log"),
                        () -> guard != null && !guard.runs())
                .until(this::isWell);
    }

    private boolean isWell() {
        JsonNode status = status();
        return status.path("phase").asString("").equals("READY")
                && status.path("parts")
                        .valueStream()
                        .allMatch(part -> part.path("state").asString().equals("READY"));
    }

    private JsonNode status() {
        try {
            return JsonMapper.shared().readTree(Files.readString(home.resolve("run/status.json")));
        } catch (IOException | JacksonException e) {
            return JsonMapper.shared().missingNode();
        }
    }

    private static String program(Path repository) {
        return repository.resolve("platform/local/bin/tidewater").toString();
    }

    private static String variable(String part) {
        return part.toUpperCase(Locale.ROOT).replace('-', '_') + "_PORT";
    }
}
