package io.tidewater.lead.scoring;

import io.tidewater.lead.model.Judgement;
import io.tidewater.lead.model.ModelInUse;
import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.LeadScorer;
import io.tidewater.lead.record.Rating;
import io.tidewater.lead.record.Ratings;
import io.tidewater.lead.record.ScoreReason;
import io.tidewater.lead.setting.Setting;
import io.tidewater.lead.setting.Settings;
import io.tidewater.platform.job.Jobs;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.web.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rates leads by the rules in force and, where there is one, the trained model in use (L9). */
@Service
class Scoring implements LeadScorer {

    private static final String NAME = "score-rules";

    private final Settings settings;
    private final ModelInUse model;
    private final Jobs jobs;

    Scoring(Settings settings, ModelInUse model, Jobs jobs) {
        this.settings = settings;
        this.model = model;
        this.jobs = jobs;
    }

    @Override
    public Rating rate(Lead lead, Instant now) {
        RuleScore score = RuleScore.of(lead, inForce().value(), now);
        Optional<Judgement> judgement = model.judge(lead);
        List<ScoreReason> reasons = new ArrayList<>(score.reasons());
        judgement.ifPresent(each -> reasons.addAll(each.reasons()));
        Double chance = judgement.map(Judgement::chance).orElse(null);
        return lead.rating().scored(score.score(), chance, score.grade(), reasons);
    }

    Setting<ScoreRules> inForce() {
        return settings.inForce(NAME, ScoreRules.class, ScoreRules.INITIAL);
    }

    /** Puts rules in force and has all leads rated by them. */
    @Transactional
    public Setting<ScoreRules> replace(Person by, ScoreRules rules, Version expected) {
        Setting<ScoreRules> setting =
                settings.replace(NAME, ScoreRules.class, ScoreRules.INITIAL, rules, expected, by.userName());
        jobs.start(Ratings.anew(by));
        return setting;
    }
}
