package io.tidewater.lead.duplicate;

import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.LeadProperties;
import io.tidewater.lead.record.NewestLeads;
import io.tidewater.platform.scope.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Shows what rules would find among leads that are there, before they are put in force (L7). */
@Component
class DuplicateTryOut {

    private static final int LEADS = 300;
    private static final int SHOWN = 100;

    private final DuplicateCheck check;
    private final NewestLeads newest;
    private final LeadProperties properties;

    DuplicateTryOut(DuplicateCheck check, NewestLeads newest, LeadProperties properties) {
        this.check = check;
        this.newest = newest;
        this.properties = properties;
    }

    DuplicateTrial of(Scope scope, List<DuplicateRule> rules) {
        Map<String, Integer> byRule = new LinkedHashMap<>();
        rules.forEach(rule -> byRule.put(rule.name(), 0));
        List<Pair> pairs = new ArrayList<>();
        int touched = 0;
        List<Lead> leads = newest.of(scope, LEADS);
        for (Lead lead : leads) {
            List<Match> others =
                    check.find(scope, Newcomer.of(lead.profile(), properties.phoneRegion()), rules).stream()
                            .filter(match -> !match.id().equals(lead.id().value()))
                            .toList();
            touched += others.isEmpty() ? 0 : 1;
            others.forEach(match -> byRule.merge(match.rule(), 1, Integer::sum));
            others.stream()
                    .limit(Math.max(0, SHOWN - pairs.size()))
                    .forEach(match -> pairs.add(new Pair(
                            lead.id().value(), lead.number(), lead.profile().company(), match)));
        }
        return new DuplicateTrial(leads.size(), touched, byRule, pairs);
    }

    /** How many leads were looked at and have a duplicate, what each rule found, and pairs to look at. */
    record DuplicateTrial(int leads, int withDuplicates, Map<String, Integer> byRule, List<Pair> items) {}

    record Pair(UUID id, String number, String company, Match match) {}
}
