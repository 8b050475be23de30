package io.tidewater.lead.conversion;

import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.LeadId;
import io.tidewater.lead.record.LeadView;
import io.tidewater.lead.record.Leads;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.web.Problems;
import io.tidewater.platform.web.Representations;
import io.tidewater.platform.web.Version;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Converts leads and shows how far a conversion is. */
@RestController
@RequestMapping("/api/v1/leads/{id}")
class ConversionController {

    private final Conversions conversions;
    private final ConversionStore store;
    private final Leads leads;

    ConversionController(Conversions conversions, ConversionStore store, Leads leads) {
        this.conversions = conversions;
        this.store = store;
        this.leads = leads;
    }

    @PostMapping("/convert")
    ResponseEntity<LeadView> convert(
            Person person, @PathVariable UUID id, Version version, @Valid @RequestBody Wanted wanted) {
        Lead lead = conversions.begin(person, new LeadId(id), version, wanted.createOpportunity(), wanted.accountId());
        return Representations.accepted(LeadView.of(lead, person), lead.version());
    }

    @GetMapping("/conversion")
    Conversion progress(Scope scope, @PathVariable UUID id) {
        leads.get(scope, new LeadId(id));
        return store.latestOf(new LeadId(id)).orElseThrow(Problems::notFound);
    }

    record Wanted(boolean createOpportunity, @Nullable UUID accountId) {}
}
