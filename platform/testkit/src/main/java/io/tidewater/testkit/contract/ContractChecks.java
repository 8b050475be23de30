package io.tidewater.testkit.contract;

import io.tidewater.testkit.Json;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The checks the build makes on the contracts themselves. */
public final class ContractChecks {

    private ContractChecks() {}

    /** Everything wrong with one contract: its schema, its rules, its examples. */
    public static List<String> faults(EventContract event) {
        var faults = new ArrayList<>(Schemas.faults(event.schema()));
        faults.addAll(SchemaRules.broken(event.schema()));
        var examples = event.examples();
        if (examples.isEmpty()) {
            faults.add("has no example");
        }
        examples.forEach(example -> faults.addAll(event.faults(example)));
        return faults;
    }

    /** Examples that belong to no schema, which nobody would ever check. */
    public static List<String> strayExamples(Contracts contracts) {
        var known = contracts.events().stream()
                .flatMap(event -> event.exampleFiles().stream())
                .toList();
        return contracts.exampleFiles().stream()
                .filter(file -> !known.contains(file))
                .map(file -> file + " is an example of no schema")
                .toList();
    }

    /** What changed incompatibly since main; empty also where there is no main to compare with. */
    public static List<String> breaksSinceMain(Path root) {
        var retired = Set.of(System.getProperty("contracts.retire", "").split(","));
        return Predecessor.all(root).stream()
                .flatMap(before -> before.files("contracts/events").stream()
                        .filter(path -> path.matches("contracts/events/[^/]+/[^/]+\\.json"))
                        .filter(path -> retired.stream().noneMatch(gone -> path.endsWith("/" + gone + ".json")))
                        .flatMap(path -> breaks(before, path).stream()))
                .distinct()
                .toList();
    }

    private static List<String> breaks(Predecessor before, String path) {
        var now = before.root().resolve(path);
        if (!now.toFile().exists()) {
            return List.of(path + " is gone; see contracts/README.md");
        }
        return before
                .read(path)
                .map(text -> SchemaChange.breaks(Json.read(text), Contracts.read(now)))
                .orElse(List.of())
                .stream()
                .map(fault -> path + ": " + fault)
                .toList();
    }
}
