package io.tidewater.sales.org;

import io.tidewater.testkit.Neighbours;
import io.tidewater.testkit.TestPerson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lets a neighbour answer as Keycloak would for these people and the units they are in. */
public final class TestOrganisation {

    private static final List<String> ROLES = List.of(
            "sales-rep",
            "telesales",
            "sales-manager",
            "marketer",
            "service-agent",
            "technician",
            "delivery-lead",
            "finance",
            "analyst",
            "partner",
            "customer",
            "admin");

    private final Neighbours neighbours;
    private final Map<String, List<String>> children = new LinkedHashMap<>();

    private TestOrganisation(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    /** From now on Keycloak knows these people and no others. */
    public static void holds(Neighbours neighbours, List<TestPerson> people) {
        new TestOrganisation(neighbours).answer(people);
    }

    private void answer(List<TestPerson> people) {
        people.forEach(person -> person.units().forEach(this::addUnit));
        answer("/groups", groups(""));
        children.keySet().forEach(path -> {
            if (!path.isEmpty()) {
                answer("/groups/" + id(path) + "/children", groups(path));
                answer(
                        "/groups/" + id(path) + "/members",
                        people.stream()
                                .filter(person -> person.units().contains(path))
                                .map(TestOrganisation::user)
                                .toList());
            }
        });
        ROLES.forEach(role -> {
            answer(
                    "/roles/" + role + "/users",
                    people.stream()
                            .filter(person -> person.roles().contains(role))
                            .map(TestOrganisation::user)
                            .toList());
            answer("/roles/" + role + "/groups", List.of());
        });
        answer("/organizations", List.of());
        answer("/users", people.stream().map(TestOrganisation::user).toList());
    }

    private void addUnit(String path) {
        children.computeIfAbsent(path, any -> new ArrayList<>());
        String parent = path.substring(0, path.lastIndexOf('/'));
        List<String> siblings = children.computeIfAbsent(parent, any -> new ArrayList<>());
        if (!siblings.contains(path)) {
            siblings.add(path);
            if (!parent.isEmpty()) {
                addUnit(parent);
            }
        }
    }

    private List<Map<String, Object>> groups(String parent) {
        return children.getOrDefault(parent, List.of()).stream()
                .map(path -> {
                    Map<String, Object> group = new HashMap<>();
                    group.put("id", id(path));
                    group.put("name", path.substring(path.lastIndexOf('/') + 1));
                    group.put("path", path);
                    group.put(
                            "subGroupCount",
                            children.getOrDefault(path, List.of()).size());
                    return group;
                })
                .toList();
    }

    private static Map<String, Object> user(TestPerson person) {
        Map<String, Object> user = new HashMap<>();
        user.put("id", person.id());
        user.put("username", person.userName());
        user.put("firstName", person.name());
        user.put("enabled", true);
        if (person.partnerId() != null) {
            user.put("attributes", Map.of("partner", List.of(person.partnerId())));
        }
        return user;
    }

    private static UUID id(String path) {
        return UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8));
    }

    private void answer(String path, Object body) {
        neighbours.answer("account", "GET", "/keycloak" + path, 200, body);
    }
}
