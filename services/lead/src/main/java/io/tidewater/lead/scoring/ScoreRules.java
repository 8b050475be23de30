package io.tidewater.lead.scoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** All that decides about scores and grades (L9). */
record ScoreRules(
        @NotNull @Size(max = 200) List<@Valid ScoreRule> items,
        @NotNull @Valid GroupLimits limits,
        @NotNull @Valid GradeThresholds grades) {

    /** What is in force until an administrator says otherwise. */
    static final ScoreRules INITIAL = new ScoreRules(
            List.of(
                    fit("Phone known", "has(phone)", 10),
                    fit("Mail address known", "has(email)", 10),
                    fit("Contact known", "has(contactName)", 5),
                    fit("Industry known", "has(industry)", 10),
                    fit("City known", "has(city)", 5),
                    interest("Wrote by a web form", "channel == 'web'", 15),
                    interest("Referred or brought by a partner", "channel in ['partner', 'referral']", 20),
                    interest("Answered a campaign", "has(campaignId)", 5),
                    interest("Calls say keen", "callIntent == 'A'", 25),
                    interest("Calls say interested", "callIntent == 'B'", 15),
                    interest("Calls reach nobody", "callIntent == 'F'", -20),
                    engagement("Met us", "channel in ['visit', 'meeting']", 20, 30),
                    engagement(
                            "Talked or wrote with us",
                            "kind == 'follow-up' && !(channel in ['visit', 'meeting'])",
                            8,
                            14),
                    engagement("Wrote again by a form", "kind == 'submission'", 12, 14)),
            new GroupLimits(40, 30, 30),
            new GradeThresholds(70, 45, 20));

    private static ScoreRule fit(String name, String condition, int points) {
        return new ScoreRule(name, ScoreGroup.FIT, condition, points, null);
    }

    private static ScoreRule interest(String name, String condition, int points) {
        return new ScoreRule(name, ScoreGroup.INTEREST, condition, points, null);
    }

    private static ScoreRule engagement(String name, String condition, int points, int halfLifeDays) {
        return new ScoreRule(name, ScoreGroup.ENGAGEMENT, condition, points, halfLifeDays);
    }
}
