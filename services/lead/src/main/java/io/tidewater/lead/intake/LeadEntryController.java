package io.tidewater.lead.intake;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.tidewater.lead.duplicate.Match;
import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.LeadView;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.web.Bulk;
import io.tidewater.platform.web.BulkResult;
import io.tidewater.platform.web.PlainText;
import io.tidewater.platform.web.Problems;
import io.tidewater.platform.web.Representations;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Leads entered by people and programs. */
@RestController
@RequestMapping("/api/v1/leads")
@PreAuthorize("hasAnyRole('sales-rep', 'telesales', 'sales-manager', 'marketer', 'partner', 'admin')")
class LeadEntryController {

    private static final int LONGEST_ID = 100;

    private final Entry entry;
    private final ExternalIds externalIds;
    private final Bulk bulk;

    LeadEntryController(Entry entry, ExternalIds externalIds, Bulk bulk) {
        this.entry = entry;
        this.externalIds = externalIds;
        this.bulk = bulk;
    }

    @PostMapping
    ResponseEntity<EnteredView> enter(Person person, @Valid @RequestBody LeadRequest request) {
        return answer(person, entry.enter(person, request));
    }

    /** L4: makes the lead of this id, or brings it up to date; repeating it changes nothing. */
    @PutMapping("/by-external-id/{externalId}")
    ResponseEntity<EnteredView> put(
            Person person, @PathVariable String externalId, @Valid @RequestBody LeadRequest request) {
        if (externalId.isBlank() || externalId.length() > LONGEST_ID || !PlainText.isPlain(externalId)) {
            throw Problems.invalid("externalId", "size", 1, LONGEST_ID);
        }
        return answer(person, entry.enter(person, request, externalId));
    }

    @GetMapping("/by-external-id/{externalId}")
    ResponseEntity<LeadView> byExternalId(Person person, @PathVariable String externalId) {
        Lead lead = externalIds.find(person, externalId).orElseThrow(Problems::notFound);
        return Representations.ok(LeadView.of(lead, person), lead.version());
    }

    /** L4: up to 1,000 leads, each taken or refused by itself. */
    @PostMapping("/batch")
    BulkResult<EnteredView> enterAll(Person person, @Valid @RequestBody Batch batch) {
        return bulk.run(batch.items(), request -> EnteredView.of(entry.enter(person, request), person));
    }

    private static ResponseEntity<EnteredView> answer(Person person, Registered entered) {
        EnteredView view = EnteredView.of(entered, person);
        Lead lead = entered.lead();
        return entered.created()
                ? Representations.created("/api/v1/leads/" + lead.id(), view, lead.version())
                : Representations.ok(view, lead.version());
    }

    /** The new lead, with leads that may be the same customer. */
    record EnteredView(@JsonUnwrapped LeadView lead, boolean created, List<Match> duplicates) {

        static EnteredView of(Registered entered, Person person) {
            return new EnteredView(LeadView.of(entered.lead(), person), entered.created(), entered.duplicates());
        }
    }

    record Batch(@NotEmpty List<@Valid LeadRequest> items) {}
}
