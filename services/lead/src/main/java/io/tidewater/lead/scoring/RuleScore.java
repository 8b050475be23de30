package io.tidewater.lead.scoring;

import io.tidewater.lead.record.Engagement;
import io.tidewater.lead.record.Grade;
import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.LeadTable;
import io.tidewater.lead.record.ScoreReason;
import io.tidewater.platform.rules.RecordType;
import io.tidewater.platform.rules.Rule;
import io.tidewater.platform.rules.RuleException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The score of one lead by a set of rules (L9): each group is the sum of its rules up to its limit, the score is the sum of the
 * groups, never below 0 nor above 100.
 */
record RuleScore(int score, Grade grade, List<ScoreReason> reasons) {

    /** What rules of the group engagement may name. */
    static final RecordType ENGAGEMENT = RecordType.named("engagement")
            .choice("kind", "kind", "follow-up", "submission", "call")
            .text("channel", "channel")
            .text("outcome", "outcome")
            .build();

    static RecordType type(ScoreGroup group) {
        return group == ScoreGroup.ENGAGEMENT ? ENGAGEMENT : LeadTable.TYPE;
    }

    static RuleScore of(Lead lead, ScoreRules rules, Instant now) {
        Map<String, Object> facts = LeadTable.facts(lead);
        Map<ScoreGroup, Double> sums = new EnumMap<>(ScoreGroup.class);
        List<ScoreReason> reasons = new ArrayList<>();
        for (ScoreRule rule : rules.items()) {
            double points = points(rule, facts, lead.rating().engagements(), now);
            if (points != 0) {
                sums.merge(rule.group(), points, Double::sum);
                reasons.add(ScoreReason.rule(rule.group().key(), rule.name(), points));
            }
        }
        double sum = 0;
        for (Map.Entry<ScoreGroup, Double> each : sums.entrySet()) {
            sum += rules.limits().within(each.getKey(), each.getValue());
        }
        int score = (int) Math.round(Math.clamp(sum, 0, 100));
        return new RuleScore(score, rules.grades().grade(score), reasons);
    }

    private static double points(ScoreRule rule, Map<String, Object> facts, List<Engagement> engagements, Instant now) {
        Rule condition = usable(rule);
        if (condition == null) {
            return 0;
        }
        if (rule.group() != ScoreGroup.ENGAGEMENT) {
            return condition.matches(facts) ? rule.points() : 0;
        }
        double points = 0;
        for (Engagement engagement : engagements) {
            if (condition.matches(engagement.facts())) {
                points += rule.points() * Math.pow(0.5, age(engagement, now) / rule.halfLife());
            }
        }
        // What has decayed to next to nothing is no reason any more.
        return Math.abs(points) < 0.05 ? 0 : points;
    }

    /** Null for a rule about a field that is gone since: no lead may be lost because a rule cannot be read. */
    private static @Nullable Rule usable(ScoreRule rule) {
        try {
            return Rule.compile(type(rule.group()), rule.condition());
        } catch (RuleException gone) {
            return null;
        }
    }

    private static double age(Engagement engagement, Instant now) {
        return Math.max(0, Duration.between(engagement.at(), now).toMinutes() / 1440.0);
    }
}
