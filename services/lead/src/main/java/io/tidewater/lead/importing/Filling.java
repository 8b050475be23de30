package io.tidewater.lead.importing;

import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.LeadDraft;
import io.tidewater.lead.record.Profile;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Merging a row: fields that are empty take the row's value, the others stay. */
final class Filling {

    private Filling() {}

    /** The lead with what the rows know and it does not; the same lead when that is nothing. */
    static Lead fill(Lead lead, List<LeadRow> rows, Instant now) {
        Profile profile = lead.profile();
        Map<String, Object> custom = lead.custom();
        for (LeadRow row : rows) {
            profile = profile.filledFrom(row.profile());
            custom = fill(custom, row.custom());
        }
        boolean same = profile.equals(lead.profile()) && custom.equals(lead.custom());
        return same ? lead : lead.edited(profile, custom, now);
    }

    static LeadDraft fill(LeadDraft draft, LeadRow row) {
        Profile filled = draft.profile().filledFrom(row.profile());
        return new LeadDraft(
                draft.id(),
                filled,
                draft.origin(),
                draft.owner(),
                draft.homePool(),
                fill(draft.custom(), row.custom()),
                draft.state(),
                draft.reason(),
                filled.equals(draft.profile()) ? draft.findable() : null,
                draft.createdAt(),
                draft.now());
    }

    private static Map<String, Object> fill(Map<String, Object> known, Map<String, Object> further) {
        if (known.keySet().containsAll(further.keySet())) {
            return known;
        }
        Map<String, Object> filled = new HashMap<>(further);
        filled.putAll(known);
        return filled;
    }
}
