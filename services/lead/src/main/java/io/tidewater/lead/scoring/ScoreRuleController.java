package io.tidewater.lead.scoring;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.tidewater.lead.setting.Setting;
import io.tidewater.platform.list.Conditions;
import io.tidewater.platform.rules.Rule;
import io.tidewater.platform.rules.RuleException;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.web.Problems;
import io.tidewater.platform.web.Representations;
import io.tidewater.platform.web.Version;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Keeps the rules of the score (L9). */
@RestController
@RequestMapping("/api/v1/lead-score-rules")
class ScoreRuleController {

    private final Scoring scoring;
    private final TryOut tryOut;

    ScoreRuleController(Scoring scoring, TryOut tryOut) {
        this.scoring = scoring;
        this.tryOut = tryOut;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('admin', 'sales-manager', 'marketer')")
    ResponseEntity<ScoreRulesView> rules() {
        return answer(scoring.inForce());
    }

    @PutMapping
    @PreAuthorize("hasRole('admin')")
    ResponseEntity<ScoreRulesView> replace(Person person, Version version, @Valid @RequestBody ScoreRules rules) {
        check(rules);
        return answer(scoring.replace(person, rules, version));
    }

    /** What these rules would do to the newest leads in scope; nothing is changed. */
    @PostMapping("/try")
    @PreAuthorize("hasAnyRole('admin', 'sales-manager', 'marketer')")
    TryOut.ScoreTrial tryOut(Scope scope, @Valid @RequestBody ScoreRules rules) {
        check(rules);
        return tryOut.of(scope, rules);
    }

    private static void check(ScoreRules rules) {
        for (int i = 0; i < rules.items().size(); i++) {
            ScoreRule rule = rules.items().get(i);
            try {
                Rule.compile(RuleScore.type(rule.group()), rule.condition());
            } catch (RuleException fault) {
                throw Conditions.unusable("items[" + i + "].condition", fault);
            }
        }
        if (!rules.grades().descend()) {
            throw Problems.invalid("grades", "descending");
        }
    }

    private static ResponseEntity<ScoreRulesView> answer(Setting<ScoreRules> setting) {
        return Representations.ok(new ScoreRulesView(setting.version(), setting.value()), setting.version());
    }

    /** The rules with the version they stand in. */
    record ScoreRulesView(long version, @JsonUnwrapped ScoreRules rules) {}
}
