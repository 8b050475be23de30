package io.tidewater.lead.assignment;

import io.tidewater.lead.record.LeadTable;
import io.tidewater.platform.list.Conditions;
import io.tidewater.platform.rules.Rule;
import io.tidewater.platform.rules.RuleException;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.web.Problems;
import java.util.List;

/** Refuses rules that could not be used, naming the rule and what is wrong with it. */
final class RuleChecks {

    private RuleChecks() {}

    static void check(List<AssignmentRule> rules) {
        for (int i = 0; i < rules.size(); i++) {
            check("items[" + i + "]", rules.get(i));
        }
    }

    private static void check(String place, AssignmentRule rule) {
        try {
            Rule.compile(LeadTable.TYPE, rule.condition());
        } catch (RuleException fault) {
            throw Conditions.unusable(place + ".condition", fault);
        }
        if (rule.strategy() != AssignmentRule.Strategy.USER && !OrgPath.isPath(rule.target())) {
            throw Problems.invalid(place + ".target", "unit");
        }
    }
}
