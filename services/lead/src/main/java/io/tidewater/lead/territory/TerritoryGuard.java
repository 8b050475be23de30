package io.tidewater.lead.territory;

import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.LeadFields;
import io.tidewater.lead.record.LeadTable;
import io.tidewater.platform.directory.Directory;
import io.tidewater.platform.rules.Rule;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.web.ProblemException;
import io.tidewater.platform.web.Problems;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lets only those own a lead whose unit's territory holds it (L13). A lead that no territory holds is anybody's. */
@Component
public class TerritoryGuard {

    private final TerritoryStore store;
    private final Directory directory;

    TerritoryGuard(TerritoryStore store, Directory directory) {
        this.store = store;
        this.directory = directory;
    }

    /** The units that may own the lead; empty where every unit may. */
    public List<OrgPath> holders(Lead lead) {
        return holders(LeadFields.ofNew(lead));
    }

    /** As {@link #holders(Lead)}, of a lead that is not kept yet. */
    public List<OrgPath> holders(Map<String, Object> lead) {
        return store.inForce().items().stream()
                .filter(territory ->
                        Rule.compile(LeadTable.TYPE, territory.condition()).matches(lead))
                .map(Territory::unit)
                .toList();
    }

    /** Whether people of the unit may own the lead. */
    public boolean allows(OrgPath unit, Lead lead) {
        List<OrgPath> holders = holders(lead);
        return holders.isEmpty() || holders.stream().anyMatch(unit::isAtOrBelow);
    }

    /** The refusal, which names the unit the lead belongs to. */
    public ProblemException refusal(Lead lead) {
        Map<OrgPath, String> labels = directory.unitLabels();
        List<OrgPath> holders = holders(lead);
        String names = holders.stream()
                .map(unit -> labels.getOrDefault(unit, unit.name()))
                .collect(Collectors.joining(", "));
        return Problems.conflict("other-territory", Map.of("units", holders), names);
    }
}
