package io.tidewater.sales.org;

import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.Roles;
import io.tidewater.sales.org.KeycloakAdmin.Group;
import io.tidewater.sales.org.KeycloakAdmin.Organization;
import io.tidewater.sales.org.KeycloakAdmin.User;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the organisation from Keycloak: groups are units, their members and the holders of realm roles are people. */
@Component
class KeycloakDirectory implements Directory {

    private static final List<String> ROLES = List.of(
            Roles.SALES_REP,
            Roles.TELESALES,
            Roles.SALES_MANAGER,
            Roles.MARKETER,
            Roles.SERVICE_AGENT,
            Roles.TECHNICIAN,
            Roles.DELIVERY_LEAD,
            Roles.FINANCE,
            Roles.ANALYST,
            Roles.PARTNER,
            Roles.CUSTOMER,
            Roles.ADMIN);

    private final KeycloakAdmin keycloak;

    KeycloakDirectory(KeycloakAdmin keycloak) {
        this.keycloak = keycloak;
    }

    @Override
    public DirectorySnapshot read() {
        return keycloak.reading(() -> new Reading().snapshot());
    }

    /** One reading: what was found so far. */
    private final class Reading {

        private final UnitTree tree = new UnitTree();
        private final Map<UUID, List<OrgUnit>> unitsOf = new HashMap<>();
        private final Map<UUID, Set<String>> rolesOf = new HashMap<>();
        private final Map<UUID, Set<String>> rolesOfGroup = new HashMap<>();
        private final Map<UUID, String> partnerOf = new HashMap<>();

        DirectorySnapshot snapshot() {
            readRoles();
            keycloak.topGroups().forEach(group -> readGroup(group, null, Set.of()));
            for (Organization organization : keycloak.organizations()) {
                String partner = organization.alias() == null ? organization.name() : organization.alias();
                keycloak.membersOf(organization).forEach(member -> partnerOf.put(member.id(), partner));
            }
            List<OrgPerson> people = allPages(keycloak::usersFrom).stream()
                    .filter(user -> !Boolean.FALSE.equals(user.enabled()))
                    .map(this::person)
                    .toList();
            return new DirectorySnapshot(tree.units(), people);
        }

        private void readRoles() {
            for (String role : ROLES) {
                allPages(first -> keycloak.holdersOf(role, first)).forEach(user -> give(rolesOf, user.id(), role));
                keycloak.groupsHolding(role).forEach(group -> give(rolesOfGroup, group.id(), role));
            }
        }

        private void readGroup(Group group, @Nullable OrgUnit parent, Set<String> inherited) {
            OrgUnit unit = tree.add(
                    group.id(),
                    parent,
                    group.name(),
                    first(group.attributes(), "label"),
                    first(group.attributes(), "label.zh-CN"));
            if (unit == null) {
                return;
            }
            Set<String> roles = new HashSet<>(inherited);
            roles.addAll(rolesOfGroup.getOrDefault(group.id(), Set.of()));
            for (User member : allPages(first -> keycloak.membersOf(group, first))) {
                unitsOf.computeIfAbsent(member.id(), id -> new ArrayList<>()).add(unit);
                roles.forEach(role -> give(rolesOf, member.id(), role));
            }
            if (group.subGroupCount() == null || group.subGroupCount() > 0) {
                keycloak.childrenOf(group).forEach(child -> readGroup(child, unit, roles));
            }
        }

        private OrgPerson person(User user) {
            List<OrgUnit> units = unitsOf.getOrDefault(user.id(), List.of()).stream()
                    .sorted(Comparator.comparing(OrgUnit::path))
                    .toList();
            List<OrgPath> paths = units.stream().map(OrgUnit::path).toList();
            String partner = first(user.attributes(), "partner");
            return new OrgPerson(
                    user.id(),
                    user.username(),
                    nameOf(user),
                    user.email(),
                    paths,
                    List.copyOf(rolesOf.getOrDefault(user.id(), Set.of())),
                    partner == null ? partnerOf.get(user.id()) : partner,
                    units.isEmpty() ? null : units.getFirst().labelPath(),
                    false,
                    0);
        }
    }

    private static void give(Map<UUID, Set<String>> roles, UUID to, String role) {
        roles.computeIfAbsent(to, id -> new TreeSet<>()).add(role);
    }

    private static String nameOf(User user) {
        String name = Stream.of(user.firstName(), user.lastName())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return name.isBlank() ? user.username() : name;
    }

    private static @Nullable String first(@Nullable Map<String, List<String>> attributes, String name) {
        List<String> values = attributes == null ? null : attributes.get(name);
        return values == null || values.isEmpty() || values.getFirst().isBlank() ? null : values.getFirst();
    }

    private List<User> allPages(IntFunction<List<User>> page) {
        List<User> all = new ArrayList<>();
        List<User> read;
        do {
            read = page.apply(all.size());
            all.addAll(read);
        } while (read.size() == keycloak.page());
        return all;
    }
}
