package io.tidewater.lead.scoring;

import io.tidewater.lead.record.Grade;
import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.NewestLeads;
import io.tidewater.platform.scope.Scope;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows what rules would do to the newest leads, before they are put in force (L9). */
@Component
class TryOut {

    private static final int LEADS = 1_000;
    private static final int SHOWN = 50;

    private final NewestLeads newest;
    private final Clock clock;

    TryOut(NewestLeads newest, Clock clock) {
        this.newest = newest;
        this.clock = clock;
    }

    ScoreTrial of(Scope scope, ScoreRules rules) {
        Instant now = clock.instant();
        List<Moved> moved = new ArrayList<>();
        Map<Grade, Integer> before = zeros();
        Map<Grade, Integer> after = zeros();
        List<Lead> leads = newest.of(scope, LEADS);
        for (Lead lead : leads) {
            RuleScore score = RuleScore.of(lead, rules, now);
            Grade grade = lead.rating().grade();
            before.merge(grade == null ? Grade.D : grade, 1, Integer::sum);
            after.merge(score.grade(), 1, Integer::sum);
            if (score.score() != lead.rating().score()) {
                moved.add(new Moved(
                        lead.id().value(),
                        lead.number(),
                        lead.profile().company(),
                        lead.rating().score(),
                        grade,
                        score.score(),
                        score.grade()));
            }
        }
        List<Moved> most = moved.stream()
                .sorted(Comparator.comparingInt(each -> -Math.abs(each.newScore() - each.score())))
                .limit(SHOWN)
                .toList();
        return new ScoreTrial(leads.size(), moved.size(), before, after, most);
    }

    private static Map<Grade, Integer> zeros() {
        Map<Grade, Integer> zeros = new EnumMap<>(Grade.class);
        for (Grade grade : Grade.values()) {
            zeros.put(grade, 0);
        }
        return zeros;
    }

    /** How many leads were looked at and would move, the grades before and after, and those that would move most. */
    record ScoreTrial(
            int leads, int changed, Map<Grade, Integer> before, Map<Grade, Integer> after, List<Moved> items) {}

    record Moved(
            UUID id,
            String number,
            String company,
            int score,
            @Nullable Grade grade,
            int newScore,
            Grade newGrade) {}
}
