package io.tidewater.lead.importing;

import io.tidewater.lead.duplicate.DuplicateCheck;
import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.LeadDraft;
import io.tidewater.lead.record.LeadId;
import io.tidewater.lead.record.LeadProperties;
import io.tidewater.lead.record.Leads;
import io.tidewater.lead.record.MatchKeys;
import io.tidewater.lead.record.Origin;
import io.tidewater.lead.record.Owner;
import io.tidewater.platform.directory.Colleague;
import io.tidewater.platform.directory.Directory;
import io.tidewater.platform.importing.RowOutcome;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.web.FieldError;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Places a chunk of rows with few statements: duplicates, among leads the importer sees and among the rows themselves, are
 * merged into what is there; the rest are added together.
 */
@Component
class ChunkPlacement {

    private final Leads leads;
    private final DuplicateCheck duplicates;
    private final Directory directory;
    private final LeadProperties properties;
    private final Clock clock;

    ChunkPlacement(
            Leads leads, DuplicateCheck duplicates, Directory directory, LeadProperties properties, Clock clock) {
        this.leads = leads;
        this.duplicates = duplicates;
        this.directory = directory;
        this.properties = properties;
        this.clock = clock;
    }

    List<RowOutcome> place(List<LeadRow> rows, Person by) {
        List<MatchKeys> keys = rows.stream()
                .map(row -> row.profile().keys(properties.phoneRegion()))
                .toList();
        duplicates.reserve(keys);
        Map<String, UUID> known = duplicates.known(Scope.of(by), keys, externalIds(rows));
        Map<String, Colleague> owners = directory.byNames(rows.stream()
                .map(LeadRow::owner)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        List<LeadDraft> drafts = new ArrayList<>();
        List<RowOutcome> outcomes = new ArrayList<>(rows.size());
        Instant now = clock.instant();
        for (int i = 0; i < rows.size(); i++) {
            outcomes.add(one(rows.get(i), keys.get(i), known, owners, by, drafts, now));
        }
        List<Lead> added = drafts.isEmpty() ? List.of() : leads.addAll(drafts);
        if (added.size() != drafts.size()) {
            throw new IllegalStateException("leads were lost");
        }
        return outcomes;
    }

    private RowOutcome one(
            LeadRow row,
            MatchKeys keys,
            Map<String, UUID> known,
            Map<String, Colleague> owners,
            Person by,
            List<LeadDraft> drafts,
            Instant now) {
        List<String> names = DuplicateCheck.names(keys, row.externalId());
        UUID same = names.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (same != null) {
            return RowOutcome.merged(same);
        }
        Colleague colleague = row.owner() == null ? null : owners.get(row.owner());
        if (row.owner() != null && (colleague == null || colleague.unit() == null)) {
            return RowOutcome.rejected(new FieldError("owner", "unknown"));
        }
        LeadDraft draft = draft(row, colleague == null ? null : Owner.of(colleague), by, now);
        drafts.add(draft);
        names.forEach(name -> known.put(name, draft.id().value()));
        return RowOutcome.created(draft.id().value());
    }

    private LeadDraft draft(LeadRow row, @Nullable Owner owner, Person by, Instant now) {
        Origin origin = new Origin(
                "import", row.source(), null, null, null, null, null, row.externalId(), by.partnerId(), by.id());
        OrgPath unit = by.homeUnit();
        OrgPath pool = owner != null ? owner.unit() : unit != null ? unit : properties.defaultPoolPath();
        return new LeadDraft(LeadId.next(), row.profile(), origin, owner, pool, new HashMap<>(), now);
    }

    private static List<String> externalIds(List<LeadRow> rows) {
        return rows.stream().map(LeadRow::externalId).filter(Objects::nonNull).toList();
    }
}
