package io.tidewater.lead.assignment;

import io.tidewater.lead.record.Owner;
import io.tidewater.platform.scope.OrgPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who gets a lead, and why (L11).
 *
 * @param rule the name of the rule that decided; null when none did and the default pool took it
 * @param pool the pool the lead belongs to
 * @param owner who gets it at once; null to leave it in the pool
 * @param explanation every rule in order with what came of it
 */
public record Decision(
        long rulesVersion,
        @Nullable String rule,
        OrgPath pool,
        @Nullable Owner owner,
        List<Step> explanation) {

    /**
     * What came of one rule.
     *
     * @param result {@code no-match}, {@code no-candidate} or {@code decided}
     * @param candidates who was looked at, each with the reason for or against
     */
    public record Step(String rule, String result, List<Candidate> candidates) {}

    /** A person a rule looked at. */
    public record Candidate(String userName, boolean chosen, String reason) {}
}
