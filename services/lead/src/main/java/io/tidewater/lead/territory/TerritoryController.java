package io.tidewater.lead.territory;

import io.tidewater.lead.record.LeadTable;
import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.RecordedEvent;
import io.tidewater.platform.list.Conditions;
import io.tidewater.platform.rules.Rule;
import io.tidewater.platform.rules.RuleException;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.web.PageResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Keeps the territories of the units. */
@RestController
@RequestMapping("/api/v1/lead-territories")
@PreAuthorize("hasAnyRole('admin', 'sales-manager', 'marketer')")
class TerritoryController {

    private static final int HISTORY_PAGE = 100;

    private final TerritoryStore store;
    private final EventLog events;

    TerritoryController(TerritoryStore store, EventLog events) {
        this.store = store;
        this.events = events;
    }

    @GetMapping
    TerritoryBody territories() {
        TerritoryStore.Kept kept = store.inForce();
        return new TerritoryBody(kept.version(), kept.items());
    }

    @PutMapping
    @PreAuthorize("hasRole('admin')")
    TerritoryBody replace(Person person, @Valid @RequestBody TerritoryBody body) {
        for (int i = 0; i < body.items().size(); i++) {
            try {
                Rule.compile(LeadTable.TYPE, body.items().get(i).condition());
            } catch (RuleException fault) {
                throw Conditions.unusable("items[" + i + "].condition", fault);
            }
        }
        TerritoryStore.Kept kept = store.replace(body.items(), person.userName());
        return new TerritoryBody(kept.version(), kept.items());
    }

    @GetMapping("/history")
    PageResponse<RecordedEvent> history() {
        return PageResponse.of(events.history(TerritoryStore.KEY, HISTORY_PAGE, null));
    }

    record TerritoryBody(
            long version, @NotNull @Size(max = 500) List<@Valid @NotNull Territory> items) {}
}
