package io.tidewater.lead.importing;

import io.tidewater.lead.duplicate.DuplicateCheck;
import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.LeadVerb;
import io.tidewater.lead.record.Leads;
import io.tidewater.lead.record.MatchKeys;
import io.tidewater.platform.directory.Colleague;
import io.tidewater.platform.directory.Directory;
import io.tidewater.platform.importing.ImportContext;
import io.tidewater.platform.importing.RowOutcome;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.web.FieldError;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Places a chunk of rows with few statements: duplicates, among leads the importer sees and among the rows themselves, are
 * merged into what is there, left out or added too, as the import asks; the rest are added together.
 */
@Component
class ChunkPlacement {

    private final Leads leads;
    private final DuplicateCheck duplicates;
    private final Directory directory;
    private final RowPlaces places;
    private final Clock clock;

    ChunkPlacement(Leads leads, DuplicateCheck duplicates, Directory directory, RowPlaces places, Clock clock) {
        this.leads = leads;
        this.duplicates = duplicates;
        this.directory = directory;
        this.places = places;
        this.clock = clock;
    }

    List<RowOutcome> place(List<LeadRow> rows, ImportContext context) {
        String policy = String.valueOf(context.option(LeadImport.DUPLICATES));
        List<MatchKeys> keys = rows.stream().map(LeadRow::keys).toList();
        Chunk chunk = new Chunk(context, clock.instant(), known(rows, keys, context, policy), owners(rows));
        List<RowOutcome> outcomes = new ArrayList<>(rows.size());
        for (LeadRow row : rows) {
            outcomes.add(one(row, chunk, policy));
        }
        List<Lead> added = chunk.drafts().isEmpty() ? List.of() : leads.addAll(chunk.drafts());
        if (added.size() != chunk.drafts().size()) {
            throw new IllegalStateException("leads were lost");
        }
        places.keep(chunk);
        merge(chunk);
        return outcomes;
    }

    private Map<String, UUID> known(List<LeadRow> rows, List<MatchKeys> keys, ImportContext context, String policy) {
        if (policy.equals("create")) {
            return Map.of();
        }
        duplicates.reserve(keys);
        List<String> externalIds =
                rows.stream().map(LeadRow::externalId).filter(Objects::nonNull).toList();
        return duplicates.known(Scope.of(context.person()), keys, externalIds);
    }

    private Map<String, Colleague> owners(List<LeadRow> rows) {
        List<String> names = rows.stream()
                .map(LeadRow::owner)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return names.isEmpty() ? Map.of() : directory.byNames(names);
    }

    private RowOutcome one(LeadRow row, Chunk chunk, String policy) {
        List<String> names = policy.equals("create") ? List.of() : DuplicateCheck.names(row.keys(), row.externalId());
        UUID same = names.stream()
                .map(chunk::known)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (same != null && policy.equals("skip")) {
            return RowOutcome.skipped(same);
        }
        if (same != null) {
            chunk.merge(same, row);
            return RowOutcome.merged(same);
        }
        Colleague owner = row.owner() == null ? null : chunk.owner(row.owner());
        if (row.owner() != null && (owner == null || owner.unit() == null)) {
            return RowOutcome.rejected(new FieldError("owner", "unknown"));
        }
        UUID id = chunk.add(places.draft(row, owner, chunk));
        names.forEach(name -> chunk.know(name, id));
        return RowOutcome.created(id);
    }

    /** What a lead that is there does not know yet, it learns; what people wrote stays. */
    private void merge(Chunk chunk) {
        Map<UUID, List<LeadRow>> merges = chunk.merges();
        if (!merges.isEmpty()) {
            leads.changeAll(
                    chunk.context().person(),
                    List.copyOf(merges.keySet()),
                    LeadVerb.EDIT,
                    "lead.changed",
                    lead -> Filling.fill(lead, merges.getOrDefault(lead.id().value(), List.of()), chunk.now()));
        }
    }
}
