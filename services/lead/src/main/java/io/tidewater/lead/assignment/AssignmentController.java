package io.tidewater.lead.assignment;

import io.tidewater.lead.record.LeadId;
import io.tidewater.lead.record.Leads;
import io.tidewater.platform.event.RecordedEvent;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.web.PageResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Keeps the assignment rules and shows why a lead went where it is. */
@RestController
class AssignmentController {

    private static final int HISTORY_PAGE = 100;

    private final AssignmentRules rules;
    private final Decisions decisions;
    private final Leads leads;

    AssignmentController(AssignmentRules rules, Decisions decisions, Leads leads) {
        this.rules = rules;
        this.decisions = decisions;
        this.leads = leads;
    }

    @GetMapping("/api/v1/lead-assignment-rules")
    @PreAuthorize("hasAnyRole('admin', 'sales-manager', 'marketer')")
    Rules rules() {
        RuleSet set = rules.inForce();
        return new Rules(set.version(), set.rules());
    }

    @PutMapping("/api/v1/lead-assignment-rules")
    @PreAuthorize("hasRole('admin')")
    Rules replace(Person person, @Valid @RequestBody Rules body) {
        RuleChecks.check(body.items());
        RuleSet set = rules.replace(body.items(), person.userName());
        return new Rules(set.version(), set.rules());
    }

    /** Every set of rules that was put in force, with who and when. */
    @GetMapping("/api/v1/lead-assignment-rules/history")
    @PreAuthorize("hasAnyRole('admin', 'sales-manager', 'marketer')")
    PageResponse<RecordedEvent> history() {
        return PageResponse.of(rules.history(HISTORY_PAGE));
    }

    /** L11: the kept decision, with every rule and candidate; nothing (204) of a lead that no rule was asked about. */
    @GetMapping("/api/v1/leads/{id}/assignment")
    ResponseEntity<Decisions.Kept> decision(Scope scope, @PathVariable UUID id) {
        leads.get(scope, new LeadId(id));
        return decisions
                .of(id)
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    record Rules(long version, @NotNull @Size(max = 200) List<@Valid AssignmentRule> items) {}
}
