package io.tidewater.lead.record;

import io.tidewater.lead.LeadMother;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.Person;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** State × verb × who, drawn from the code. */
final class VerbTable {

    private static final OrgPath TEAM = OrgPath.of("/sales/east/team-1");

    private static final Map<String, Person> WHO = new java.util.LinkedHashMap<>();

    static {
        WHO.put("owner", person(1, TEAM, "sales-rep"));
        WHO.put("creator", person(2, OrgPath.of("/marketing"), "marketer"));
        WHO.put("rep", person(3, TEAM, "sales-rep"));
        WHO.put("telesales", person(4, TEAM, "telesales"));
        WHO.put("manager above", person(5, OrgPath.of("/sales/east"), "sales-manager"));
        WHO.put("admin", person(6, OrgPath.of("/it"), "admin"));
    }

    private VerbTable() {}

    /** One row per verb: where it leads from each state, and who may use it on a lead they can see. */
    static String markdown() {
        StringBuilder table = new StringBuilder("| verb |");
        for (LeadState state : LeadState.values()) {
            table.append(' ').append(state.key()).append(" |");
        }
        table.append(" who |\n|")
                .append(" --- |".repeat(LeadState.values().length + 2))
                .append('\n');
        for (LeadVerb verb : LeadVerb.values()) {
            table.append("| ").append(verb.key()).append(" |");
            for (LeadState state : LeadState.values()) {
                table.append(' ')
                        .append(state.after(verb).map(LeadState::key).orElse("409"))
                        .append(" |");
            }
            table.append(' ').append(who(verb)).append(" |\n");
        }
        return table.toString();
    }

    private static String who(LeadVerb verb) {
        Lead lead =
                lead(verb == LeadVerb.CLAIM ? null : new Owner(WHO.get("owner").id(), "owner", "Owner", TEAM));
        return WHO.entrySet().stream()
                .filter(each -> LeadRights.allows(each.getValue(), lead, verb))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }

    private static Lead lead(@Nullable Owner owner) {
        Origin origin = LeadMother.byHand(WHO.get("creator").id());
        Profile profile = new Profile("Company", null, null, null, null, null, null);
        return new LeadDraft(LeadId.next(), profile, origin, owner, TEAM, Map.of(), java.time.Instant.EPOCH)
                .numbered("L1");
    }

    private static Person person(long id, OrgPath unit, String... roles) {
        return new Person(
                new UUID(1, id), "p" + id, "P" + id, Set.copyOf(Arrays.asList(roles)), List.of(unit), null, null);
    }
}
