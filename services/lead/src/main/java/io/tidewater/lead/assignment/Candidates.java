package io.tidewater.lead.assignment;

import io.tidewater.lead.record.Owner;
import io.tidewater.platform.directory.Colleague;
import io.tidewater.platform.directory.Directory;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.Roles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds, for a rule that matched, who of its target gets the lead. */
@Component
class Candidates {

    private final Directory directory;
    private final JdbcClient jdbc;

    Candidates(Directory directory, JdbcClient jdbc) {
        this.directory = directory;
        this.jdbc = jdbc;
    }

    Choice choose(AssignmentRule rule) {
        return switch (rule.strategy()) {
            case POOL -> new Choice(OrgPath.of(rule.target()), null, List.of());
            case USER -> user(rule.target());
            case ROUND_ROBIN -> roundRobin(OrgPath.of(rule.target()));
            case LEAST_LOADED -> leastLoaded(OrgPath.of(rule.target()));
        };
    }

    private Choice user(String userName) {
        return directory
                .byUserName(userName)
                .filter(person -> person.unit() != null)
                .map(person -> chosen(List.of(person), person, "named-by-rule"))
                .orElseGet(() -> new Choice(null, null, List.of(new Decision.Candidate(userName, false, "unknown"))));
    }

    /** The turn is a row that is counted up in the same transaction, so any instance gives the next one. */
    private Choice roundRobin(OrgPath unit) {
        List<Colleague> reps = directory.inUnit(unit, Roles.SALES_REP);
        if (reps.isEmpty()) {
            return Choice.NOBODY;
        }
        long turn = jdbc.sql("""
                        insert into lead_assignment_turn (unit, turn) values (cast(:unit as ltree), 0)
                        on conflict (unit) do update set turn = lead_assignment_turn.turn + 1 returning turn""").param("unit", unit.ltree()).query(Long.class).single();
        return chosen(reps, reps.get((int) (turn % reps.size())), "turn-" + turn);
    }

    private Choice leastLoaded(OrgPath unit) {
        List<Colleague> reps = directory.inUnit(unit, Roles.SALES_REP);
        Map<String, Long> open = openLeads(reps);
        return reps.stream()
                .min(Comparator.comparing((Colleague rep) -> open.getOrDefault(rep.userName(), 0L))
                        .thenComparing(Colleague::userName))
                .map(rep -> chosen(reps, rep, "open-" + open.getOrDefault(rep.userName(), 0L)))
                .orElse(Choice.NOBODY);
    }

    private Map<String, Long> openLeads(List<Colleague> reps) {
        Map<String, Long> open = new HashMap<>();
        jdbc.sql("""
                        select owner_user_name, count(*) as open from lead
                        where owner_id = any(:owners) and state in ('assigned', 'working', 'qualified')
                        group by owner_user_name""")
                .param("owners", reps.stream().map(Colleague::id).toArray(UUID[]::new))
                .query(row -> {
                    open.put(row.getString("owner_user_name"), row.getLong("open"));
                });
        return open;
    }

    private static Choice chosen(List<Colleague> looked, Colleague winner, String reason) {
        Owner owner = Owner.of(winner);
        List<Decision.Candidate> all = new ArrayList<>();
        for (Colleague person : looked) {
            boolean won = person.id().equals(winner.id());
            all.add(new Decision.Candidate(person.userName(), won, won ? reason : "not-their-turn"));
        }
        return new Choice(owner.unit(), owner, all);
    }

    /** Who a rule found: a pool, with an owner where somebody gets the lead at once. */
    record Choice(@Nullable OrgPath pool, @Nullable Owner owner, List<Decision.Candidate> looked) {

        static final Choice NOBODY = new Choice(null, null, List.of());

        boolean found() {
            return pool != null;
        }
    }
}
