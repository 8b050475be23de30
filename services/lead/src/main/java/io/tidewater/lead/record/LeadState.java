package io.tidewater.lead.record;

import static java.util.Map.entry;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where a lead stands, and which verb leads where. Who may use a verb is said by {@link LeadRights}. */
public enum LeadState {
    NEW,
    ASSIGNED,
    WORKING,
    QUALIFIED,
    NURTURING,
    DISQUALIFIED,
    CONVERTED;

    private static final Map<LeadState, Map<LeadVerb, LeadState>> TABLE = Map.of(
            NEW,
            Map.ofEntries(
                    entry(LeadVerb.CLAIM, ASSIGNED),
                    entry(LeadVerb.ASSIGN, ASSIGNED),
                    entry(LeadVerb.FOLLOW_UP, NEW),
                    entry(LeadVerb.EDIT, NEW),
                    entry(LeadVerb.MERGE, NEW),
                    entry(LeadVerb.DISQUALIFY, DISQUALIFIED)),
            ASSIGNED,
            Map.ofEntries(
                    entry(LeadVerb.ASSIGN, ASSIGNED),
                    entry(LeadVerb.RELEASE, NEW),
                    entry(LeadVerb.FOLLOW_UP, WORKING),
                    entry(LeadVerb.QUALIFY, QUALIFIED),
                    entry(LeadVerb.NURTURE, NURTURING),
                    entry(LeadVerb.EDIT, ASSIGNED),
                    entry(LeadVerb.MERGE, ASSIGNED),
                    entry(LeadVerb.DISQUALIFY, DISQUALIFIED)),
            WORKING,
            Map.ofEntries(
                    entry(LeadVerb.ASSIGN, WORKING),
                    entry(LeadVerb.RELEASE, NEW),
                    entry(LeadVerb.FOLLOW_UP, WORKING),
                    entry(LeadVerb.QUALIFY, QUALIFIED),
                    entry(LeadVerb.NURTURE, NURTURING),
                    entry(LeadVerb.EDIT, WORKING),
                    entry(LeadVerb.MERGE, WORKING),
                    entry(LeadVerb.DISQUALIFY, DISQUALIFIED)),
            QUALIFIED,
            Map.ofEntries(
                    entry(LeadVerb.ASSIGN, QUALIFIED),
                    entry(LeadVerb.RELEASE, NEW),
                    entry(LeadVerb.FOLLOW_UP, QUALIFIED),
                    entry(LeadVerb.CONVERT, CONVERTED),
                    entry(LeadVerb.NURTURE, NURTURING),
                    entry(LeadVerb.EDIT, QUALIFIED),
                    entry(LeadVerb.MERGE, QUALIFIED),
                    entry(LeadVerb.DISQUALIFY, DISQUALIFIED)),
            NURTURING,
            Map.ofEntries(
                    entry(LeadVerb.ASSIGN, NURTURING),
                    entry(LeadVerb.RELEASE, NEW),
                    entry(LeadVerb.FOLLOW_UP, WORKING),
                    entry(LeadVerb.QUALIFY, QUALIFIED),
                    entry(LeadVerb.EDIT, NURTURING),
                    entry(LeadVerb.MERGE, NURTURING),
                    entry(LeadVerb.DISQUALIFY, DISQUALIFIED)),
            DISQUALIFIED,
            Map.ofEntries(entry(LeadVerb.REOPEN, WORKING), entry(LeadVerb.MERGE, DISQUALIFIED)),
            CONVERTED,
            Map.of());

    /** The state after the verb, or empty where the verb is not allowed. */
    public Optional<LeadState> after(LeadVerb verb) {
        return Optional.ofNullable(TABLE.getOrDefault(this, Map.of()).get(verb));
    }

    /** As it stands in JSON and in the database. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #key()}. */
    public static LeadState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
