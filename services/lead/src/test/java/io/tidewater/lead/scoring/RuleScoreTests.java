package io.tidewater.lead.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.lead.record.Engagement;
import io.tidewater.lead.record.FollowUpDates;
import io.tidewater.lead.record.Grade;
import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.LeadId;
import io.tidewater.lead.record.LeadState;
import io.tidewater.lead.record.Origin;
import io.tidewater.lead.record.Outcome;
import io.tidewater.lead.record.Profile;
import io.tidewater.lead.record.Rating;
import io.tidewater.platform.scope.OrgPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The score by rules (L9). */
class RuleScoreTests {

    private static final Instant NOW = Instant.parse("2026-05-04T08:00:00Z");
    private static final GroupLimits LIMITS = new GroupLimits(40, 30, 30);
    private static final GradeThresholds GRADES = new GradeThresholds(70, 45, 20);

    @Test
    @DisplayName("L9: an engagement is worth half after its half-life and a quarter after two")
    void engagementDecays() {
        ScoreRules rules = rules(rule(ScoreGroup.ENGAGEMENT, "channel == 'visit'", 20, 10));
        assertThat(score(rules, met(0)).score()).isEqualTo(20);
        assertThat(score(rules, met(10)).score()).isEqualTo(10);
        assertThat(score(rules, met(20)).score()).isEqualTo(5);
        assertThat(score(rules, met(200)).reasons()).isEmpty();
    }

    @Test
    @DisplayName("L9: a group brings no more than its limit, and no score leaves 0 to 100")
    void groupsHaveLimits() {
        ScoreRules much = rules(
                rule(ScoreGroup.FIT, "city == 'Wuxi'", 90, null),
                rule(ScoreGroup.INTEREST, "channel == 'web'", 25, null));
        RuleScore score = score(much);
        assertThat(score.score()).isEqualTo(65);
        assertThat(score.grade()).isEqualTo(Grade.B);
        assertThat(score.reasons()).extracting("points").containsExactly(90.0, 25.0);
        ScoreRules little = rules(rule(ScoreGroup.INTEREST, "channel == 'web'", -50, null));
        assertThat(score(little).score()).isZero();
        assertThat(score(little).grade()).isEqualTo(Grade.D);
    }

    @Test
    @DisplayName("L9: a rule about a field that is gone scores nothing and loses no lead")
    void aRuleThatCannotBeReadScoresNothing() {
        ScoreRules rules =
                rules(rule(ScoreGroup.FIT, "gone == 'x'", 30, null), rule(ScoreGroup.FIT, "city == 'Wuxi'", 10, null));
        assertThat(score(rules).score()).isEqualTo(10);
    }

    private static RuleScore score(ScoreRules rules, Engagement... engagements) {
        Rating rating = new Rating(0, null, null, null, List.of(), List.of(engagements));
        Profile profile = new Profile("Mill", null, null, null, "Wuxi", null, null);
        Origin origin = new Origin("web", null, null, null, null, null, null, null, null, null);
        Lead lead = new Lead(
                new LeadId(new UUID(0, 1)),
                "L1",
                profile,
                origin,
                LeadState.NEW,
                null,
                null,
                OrgPath.of("/sales"),
                null,
                Outcome.NONE,
                FollowUpDates.NONE,
                Map.of(),
                rating,
                null,
                0,
                NOW,
                NOW);
        return RuleScore.of(lead, rules, NOW);
    }

    private static Engagement met(int daysAgo) {
        return new Engagement("follow-up", "visit", null, NOW.minus(Duration.ofDays(daysAgo)));
    }

    private static ScoreRules rules(ScoreRule... rules) {
        return new ScoreRules(List.of(rules), LIMITS, GRADES);
    }

    private static ScoreRule rule(ScoreGroup group, String condition, int points, @Nullable Integer halfLife) {
        return new ScoreRule(condition, group, condition, points, halfLife);
    }
}
