package io.tidewater.lead.assignment;

import io.tidewater.lead.record.LeadProperties;
import io.tidewater.lead.record.LeadTable;
import io.tidewater.platform.rules.Rule;
import io.tidewater.platform.scope.OrgPath;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * Decides who gets a lead (L11): the rules in their order, the first that finds somebody decides; what no rule places goes to
 * the default pool, never to nobody.
 */
@Service
public class Assignment {

    private final AssignmentRules rules;
    private final LiveRoster reps;
    private final LeadProperties properties;
    private final Clock clock;

    Assignment(AssignmentRules rules, LiveRoster reps, LeadProperties properties, Clock clock) {
        this.rules = rules;
        this.reps = reps;
        this.properties = properties;
        this.clock = clock;
    }

    /** The decision by the rules in force; {@code lead} holds the fields that conditions may name. */
    public Decision decide(Map<String, Object> lead) {
        return decide(lead, rules.inForce(), reps, clock.instant());
    }

    /** Decides about many leads of one transaction together, by the rules as they are now. */
    public ManyDecisions together() {
        return new ManyDecisions(this, rules.inForce(), reps.forMany(), clock.instant());
    }

    /** The decision by these rules among these reps. */
    Decision decide(Map<String, Object> lead, RuleSet set, Roster roster, Instant now) {
        Candidates candidates = new Candidates(roster, now);
        List<Decision.Step> steps = new ArrayList<>();
        for (AssignmentRule rule : set.rules()) {
            if (!Rule.compile(LeadTable.TYPE, rule.condition()).matches(lead)) {
                steps.add(new Decision.Step(rule.name(), "no-match", List.of()));
                continue;
            }
            Candidates.Choice choice = candidates.choose(rule, lead);
            steps.add(new Decision.Step(rule.name(), choice.found() ? "decided" : "no-candidate", choice.looked()));
            OrgPath pool = choice.pool();
            if (pool != null) {
                return new Decision(set.version(), rule.name(), pool, choice.owner(), steps);
            }
        }
        return new Decision(set.version(), null, properties.defaultPoolPath(), null, steps);
    }
}
