package io.tidewater.lead.intake;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.tidewater.lead.duplicate.Match;
import io.tidewater.lead.record.LeadView;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.web.Bulk;
import io.tidewater.platform.web.BulkResult;
import io.tidewater.platform.web.Representations;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Leads entered by people and programs. */
@RestController
@RequestMapping("/api/v1/leads")
@PreAuthorize("hasAnyRole('sales-rep', 'telesales', 'sales-manager', 'marketer', 'partner', 'admin')")
class LeadEntryController {

    private final Registration registration;
    private final Bulk bulk;

    LeadEntryController(Registration registration, Bulk bulk) {
        this.registration = registration;
        this.bulk = bulk;
    }

    @PostMapping
    ResponseEntity<EnteredView> enter(Person person, @Valid @RequestBody LeadRequest request) {
        EnteredView entered = one(person, request);
        return Representations.created(
                "/api/v1/leads/" + entered.lead().fact().id(),
                entered,
                entered.lead().fact().version());
    }

    /** L4: up to 1,000 leads, each taken or refused by itself. */
    @PostMapping("/batch")
    BulkResult<EnteredView> enterAll(Person person, @Valid @RequestBody Batch batch) {
        return bulk.run(batch.items(), request -> one(person, request));
    }

    private EnteredView one(Person person, LeadRequest request) {
        Registration.Entered entered = registration.enter(person, request);
        return new EnteredView(LeadView.of(entered.lead(), person), entered.duplicates());
    }

    /** The new lead, with leads that may be the same customer. */
    record EnteredView(@JsonUnwrapped LeadView lead, List<Match> duplicates) {}

    record Batch(@NotEmpty List<@Valid LeadRequest> items) {}
}
