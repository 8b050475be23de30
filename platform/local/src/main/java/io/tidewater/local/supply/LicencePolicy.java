package io.tidewater.local.supply;

import io.tidewater.local.LocalException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Under which licences a thing may be that we ship.
 *
 * @param allowed names and SPDX ids, in lower case
 * @param exceptions things that stand under another name or none, each with the reason why we may ship them
 */
record LicencePolicy(Set<String> allowed, Map<String, String> exceptions) {

    private static final String EXCEPTION = "except ";

    /** Reads a file with a licence per line and lines {@code except group:name because reason}. */
    static LicencePolicy read(Path file) {
        var allowed = new TreeSet<String>();
        var exceptions = new TreeMap<String, String>();
        try {
            for (String line : Files.readAllLines(file)) {
                String text = line.strip();
                if (text.startsWith(EXCEPTION)) {
                    String[] parts = text.substring(EXCEPTION.length()).split(" because ", 2);
                    if (parts.length < 2) {
                        throw new LocalException("an exception without a reason in %s: %s".formatted(file, text));
                    }
                    exceptions.put(parts[0].strip(), parts[1].strip());
                } else if (!text.isEmpty() && !text.startsWith("#")) {
                    allowed.add(text.toLowerCase(Locale.ROOT));
                }
            }
        } catch (IOException e) {
            throw new LocalException("cannot read " + file, e);
        }
        return new LicencePolicy(allowed, exceptions);
    }

    /** Why a component of a CycloneDX list may not be shipped; empty if it may. Of several licences one is enough. */
    Optional<String> objection(JsonNode component) {
        String name = name(component);
        List<String> licences = component
                .path("licenses")
                .valueStream()
                .map(LicencePolicy::licence)
                .toList();
        if (exceptions.containsKey(name) || licences.stream().anyMatch(this::allows)) {
            return Optional.empty();
        }
        return Optional.of("%s %s stands under %s"
                .formatted(
                        name,
                        component.path("version").asString(""),
                        licences.isEmpty() ? "no licence" : String.join(", ", licences)));
    }

    /** Checks whole lists and answers what speaks against shipping. */
    List<String> objections(List<Path> lists) {
        var objections = new TreeSet<String>();
        for (Path list : lists) {
            try {
                JsonMapper.shared()
                        .readTree(Files.readString(list))
                        .path("components")
                        .forEach(component -> objection(component).ifPresent(objections::add));
            } catch (IOException e) {
                throw new LocalException("cannot read " + list, e);
            }
        }
        return List.copyOf(objections);
    }

    private boolean allows(String licence) {
        String bare = licence.toLowerCase(Locale.ROOT).replaceAll("[()]", "");
        if (bare.contains(" or ")) {
            return List.of(bare.split(" or ")).stream().anyMatch(this::allows);
        }
        if (bare.contains(" and ")) {
            return List.of(bare.split(" and ")).stream().allMatch(this::allows);
        }
        return allowed.contains(bare.strip());
    }

    private static String licence(JsonNode entry) {
        JsonNode licence = entry.path("license");
        return licence.path("id")
                .asString(licence.path("name").asString(entry.path("expression").asString("")));
    }

    private static String name(JsonNode component) {
        String group = component.path("group").asString("");
        String name = component.path("name").asString("");
        return group.isEmpty() ? name : group + ":" + name;
    }
}
