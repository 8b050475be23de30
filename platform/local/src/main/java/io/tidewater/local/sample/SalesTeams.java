package io.tidewater.local.sample;

import io.tidewater.local.api.Directory;
import io.tidewater.local.api.Directory.NewPerson;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The sales organisation of the sample: an office is a unit, a manager has one below it, agents are its members. */
final class SalesTeams {

    private static final String SALES = "/sales";

    private final Map<String, Set<String>> managersOfOffice = new LinkedHashMap<>();
    private final Map<String, Set<String>> agentsOfManager = new LinkedHashMap<>();

    static SalesTeams read(Path file) {
        var teams = new SalesTeams();
        for (var row : CsvRows.of(file)) {
            String manager = row.get("manager");
            teams.managersOfOffice
                    .computeIfAbsent(row.get("regional_office"), office -> new LinkedHashSet<>())
                    .add(manager);
            teams.agentsOfManager
                    .computeIfAbsent(manager, name -> new LinkedHashSet<>())
                    .add(row.get("sales_agent"));
        }
        return teams;
    }

    int people() {
        return agentsOfManager.size()
                + agentsOfManager.values().stream().mapToInt(Set::size).sum();
    }

    /** Makes the units and people that are not there yet. */
    void create(Directory directory) {
        managersOfOffice.forEach((office, managers) -> {
            String officePath = directory.unit(SALES, slug(office, "-"), office);
            for (String manager : managers) {
                String unit = directory.unit(officePath, slug(manager, "-"), manager);
                directory.person(person(manager, "sales-manager", unit));
                agentsOfManager
                        .getOrDefault(manager, Set.of())
                        .forEach(agent -> directory.person(person(agent, "sales-rep", unit)));
            }
        });
    }

    static String slug(String name, String separator) {
        return name.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", separator);
    }

    private static NewPerson person(String name, String role, String unit) {
        int split = name.lastIndexOf(' ');
        return new NewPerson(slug(name, "."), name.substring(0, split), name.substring(split + 1), role, unit);
    }
}
