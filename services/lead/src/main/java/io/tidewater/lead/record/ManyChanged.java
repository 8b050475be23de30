package io.tidewater.lead.record;

import io.tidewater.platform.event.Changes;
import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.web.ProblemException;
import io.tidewater.platform.web.Problems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What became of each of many leads that were to be changed together. */
public final class ManyChanged {

    private final List<Pair> pairs = new ArrayList<>();
    private final Map<UUID, ProblemException> refused = new LinkedHashMap<>();
    private int untouched;

    ManyChanged(List<UUID> ids) {
        ids.forEach(id -> refused.put(id, Problems.notFound()));
    }

    /** How many were changed. */
    public int changed() {
        return pairs.size();
    }

    /** How many were as they should be already. */
    public int untouched() {
        return untouched;
    }

    /** Those that were refused, each with its reason; a lead that is not in scope is not found. */
    public Map<UUID, ProblemException> refused() {
        return Collections.unmodifiableMap(refused);
    }

    void change(Lead before, Lead after) {
        refused.remove(before.id().value());
        if (before.equals(after)) {
            untouched++;
        } else {
            pairs.add(new Pair(before, after));
        }
    }

    void refuse(UUID id, ProblemException reason) {
        refused.put(id, reason);
    }

    List<Pair> pairs() {
        return pairs;
    }

    /** A lead before and after. */
    record Pair(Lead before, Lead after) {

        Lead saved() {
            return after.withVersion(before.version() + 1);
        }

        boolean ownerDiffers() {
            return !Objects.equals(before.owner(), after.owner());
        }

        NewEvent event(String type) {
            LeadFact fact = LeadFact.of(saved());
            return NewEvent.of(type, after.id(), fact).withChanges(Changes.between(LeadFact.of(before), fact));
        }
    }
}
