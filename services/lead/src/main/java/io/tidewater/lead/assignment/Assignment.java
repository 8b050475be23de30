package io.tidewater.lead.assignment;

import io.tidewater.lead.record.LeadProperties;
import io.tidewater.lead.record.LeadTable;
import io.tidewater.platform.rules.Rule;
import io.tidewater.platform.scope.OrgPath;
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
    private final Candidates candidates;
    private final LeadProperties properties;

    Assignment(AssignmentRules rules, Candidates candidates, LeadProperties properties) {
        this.rules = rules;
        this.candidates = candidates;
        this.properties = properties;
    }

    /** The decision by the rules in force; {@code lead} holds the fields that conditions may name. */
    public Decision decide(Map<String, Object> lead) {
        return decide(lead, rules.inForce());
    }

    /** The decision by other rules, to try them out. */
    Decision decide(Map<String, Object> lead, RuleSet set) {
        List<Decision.Step> steps = new ArrayList<>();
        for (AssignmentRule rule : set.rules()) {
            if (!Rule.compile(LeadTable.TYPE, rule.condition()).matches(lead)) {
                steps.add(new Decision.Step(rule.name(), "no-match", List.of()));
                continue;
            }
            Candidates.Choice choice = candidates.choose(rule);
            steps.add(new Decision.Step(rule.name(), choice.found() ? "decided" : "no-candidate", choice.looked()));
            OrgPath pool = choice.pool();
            if (pool != null) {
                return new Decision(set.version(), rule.name(), pool, choice.owner(), steps);
            }
        }
        return new Decision(set.version(), null, properties.defaultPoolPath(), null, steps);
    }
}
