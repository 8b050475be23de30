package io.tidewater.lead.importing;

import io.tidewater.lead.assignment.Decision;
import io.tidewater.lead.assignment.ManyDecisions;
import io.tidewater.lead.record.LeadDraft;
import io.tidewater.platform.directory.Colleague;
import io.tidewater.platform.importing.ImportContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is known while a chunk of rows is placed. */
final class Chunk {

    private final ImportContext context;
    private final Instant now;
    private final Map<String, UUID> known;
    private final Map<String, Colleague> owners;
    private final Map<UUID, LeadDraft> drafts = new LinkedHashMap<>();
    private final Map<UUID, List<LeadRow>> merges = new LinkedHashMap<>();
    private final Map<UUID, Decision> decisions = new LinkedHashMap<>();
    private @Nullable ManyDecisions rules;

    Chunk(ImportContext context, Instant now, Map<String, UUID> known, Map<String, Colleague> owners) {
        this.context = context;
        this.now = now;
        this.known = new HashMap<>(known);
        this.owners = owners;
    }

    ImportContext context() {
        return context;
    }

    Instant now() {
        return now;
    }

    @Nullable
    UUID known(String name) {
        return known.get(name);
    }

    void know(String name, UUID lead) {
        known.putIfAbsent(name, lead);
    }

    @Nullable
    Colleague owner(String name) {
        return owners.get(name);
    }

    UUID add(LeadDraft draft) {
        drafts.put(draft.id().value(), draft);
        return draft.id().value();
    }

    /** The assignment rules, read when the first lead of the chunk needs them. */
    ManyDecisions rules(Supplier<ManyDecisions> read) {
        ManyDecisions known = rules;
        if (known == null) {
            known = read.get();
            rules = known;
        }
        return known;
    }

    void decided(UUID lead, Decision decision) {
        decisions.put(lead, decision);
    }

    /** The row says the same as a lead that is there, or as a row before it. */
    void merge(UUID same, LeadRow row) {
        LeadDraft draft = drafts.get(same);
        if (draft == null) {
            merges.computeIfAbsent(same, id -> new ArrayList<>()).add(row);
        } else {
            drafts.put(same, Filling.fill(draft, row));
        }
    }

    List<LeadDraft> drafts() {
        return List.copyOf(drafts.values());
    }

    Map<UUID, List<LeadRow>> merges() {
        return merges;
    }

    Map<UUID, Decision> decisions() {
        return decisions;
    }
}
