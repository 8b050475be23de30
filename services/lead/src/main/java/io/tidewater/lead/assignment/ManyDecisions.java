package io.tidewater.lead.assignment;

import java.time.Instant;
import java.util.Map;

/** Decides about many leads of one transaction (L11): rules and reps are read once. */
public final class ManyDecisions {

    private final Assignment assignment;
    private final RuleSet rules;
    private final ChunkRoster roster;
    private final Instant now;

    ManyDecisions(Assignment assignment, RuleSet rules, ChunkRoster roster, Instant now) {
        this.assignment = assignment;
        this.rules = rules;
        this.roster = roster;
        this.now = now;
    }

    /** The decision about the next lead; {@code lead} holds the fields that conditions may name. */
    public Decision decide(Map<String, Object> lead) {
        return assignment.decide(lead, rules, roster, now);
    }

    /** Called once, after the last decision. */
    public void finish() {
        roster.finish();
    }
}
