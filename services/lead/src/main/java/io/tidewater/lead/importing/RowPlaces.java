package io.tidewater.lead.importing;

import io.tidewater.lead.assignment.Assignment;
import io.tidewater.lead.assignment.Decision;
import io.tidewater.lead.assignment.Decisions;
import io.tidewater.lead.record.LeadDraft;
import io.tidewater.lead.record.LeadId;
import io.tidewater.lead.record.LeadProperties;
import io.tidewater.lead.record.Origin;
import io.tidewater.lead.record.Owner;
import io.tidewater.lead.record.Trail;
import io.tidewater.platform.directory.Colleague;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.Person;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds who gets an imported lead: the owner named in the row, the assignment rules, or a pool. */
@Component
class RowPlaces {

    private final Assignment assignment;
    private final Decisions decisions;
    private final LeadProperties properties;

    RowPlaces(Assignment assignment, Decisions decisions, LeadProperties properties) {
        this.assignment = assignment;
        this.decisions = decisions;
        this.properties = properties;
    }

    LeadDraft draft(LeadRow row, @Nullable Colleague named, Chunk chunk) {
        LeadId id = LeadId.next();
        Person by = chunk.context().person();
        Origin origin = origin(row, chunk);
        Owner owner = named == null ? null : Owner.of(named);
        OrgPath pool = row.pool();
        if (owner == null && pool == null && byRules(row, chunk)) {
            Decision decision = chunk.rules(assignment::together).decide(fields(row, origin));
            chunk.decided(id.value(), decision);
            owner = decision.owner();
            pool = decision.pool();
        }
        OrgPath home = pool != null ? pool : owner != null ? owner.unit() : ownPool(by);
        Instant created = row.standing().createdAt();
        return new LeadDraft(
                id,
                row.profile(),
                origin,
                owner,
                home,
                row.custom(),
                row.standing().state(),
                row.standing().reason(),
                row.findable(),
                created == null || created.isAfter(chunk.now()) ? chunk.now() : created,
                chunk.now());
    }

    /** Keeps why the rules gave whom which lead; after the leads are written. */
    void keep(Chunk chunk) {
        if (!chunk.decisions().isEmpty()) {
            chunk.rules(assignment::together).finish();
            decisions.keepAll(chunk.decisions());
        }
    }

    private static boolean byRules(LeadRow row, Chunk chunk) {
        return row.standing().state() == null && "rules".equals(chunk.context().option(LeadImport.PLACE));
    }

    private OrgPath ownPool(Person by) {
        OrgPath unit = by.homeUnit();
        return unit == null ? properties.defaultPoolPath() : unit;
    }

    private static Origin origin(LeadRow row, Chunk chunk) {
        Person by = chunk.context().person();
        LeadRow.Source source = row.source();
        return new Origin(
                source.channel() == null ? "import" : source.channel(),
                source.source(),
                source.detail(),
                null,
                null,
                null,
                source.referrer(),
                row.externalId(),
                by.partnerId(),
                by.id(),
                Trail.imported(chunk.context().job().value()));
    }

    private static Map<String, Object> fields(LeadRow row, Origin origin) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("company", row.profile().company());
        fields.put("contactName", row.profile().contactName());
        fields.put("phone", row.profile().phone());
        fields.put("email", row.profile().email());
        fields.put("city", row.profile().city());
        fields.put("industry", row.profile().industry());
        fields.put("channel", origin.channel());
        fields.put("source", origin.source());
        fields.put("sourceDetail", origin.detail());
        fields.put("state", "new");
        fields.put("custom", row.custom());
        return fields;
    }
}
