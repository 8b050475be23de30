package io.tidewater.lead.record;

import io.tidewater.platform.scope.Person;
import io.tidewater.platform.web.Representations;
import io.tidewater.platform.web.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Moves a lead along its states. */
@RestController
@RequestMapping("/api/v1/leads/{id}")
class LeadStateController {

    private final Leads leads;
    private final Clock clock;

    LeadStateController(Leads leads, Clock clock) {
        this.leads = leads;
        this.clock = clock;
    }

    @PostMapping("/qualify")
    ResponseEntity<LeadView> qualify(Person person, @PathVariable UUID id, Version version) {
        return use(person, id, version, LeadVerb.QUALIFY, "lead.qualified", lead -> lead.qualify(clock.instant()));
    }

    @PostMapping("/disqualify")
    ResponseEntity<LeadView> disqualify(
            Person person, @PathVariable UUID id, Version version, @Valid @RequestBody Reason body) {
        return use(
                person,
                id,
                version,
                LeadVerb.DISQUALIFY,
                "lead.disqualified",
                lead -> lead.disqualify(body.reason(), clock.instant()));
    }

    @PostMapping("/nurture")
    ResponseEntity<LeadView> nurture(
            Person person, @PathVariable UUID id, Version version, @Valid @RequestBody ReEvaluation body) {
        return use(
                person,
                id,
                version,
                LeadVerb.NURTURE,
                "lead.nurtured",
                lead -> lead.nurture(body.reEvaluateOn(), clock.instant()));
    }

    @PostMapping("/reopen")
    ResponseEntity<LeadView> reopen(Person person, @PathVariable UUID id, Version version) {
        return use(person, id, version, LeadVerb.REOPEN, "lead.reopened", lead -> lead.reopen(clock.instant()));
    }

    private ResponseEntity<LeadView> use(
            Person person, UUID id, Version version, LeadVerb verb, String event, UnaryOperator<Lead> change) {
        Lead lead = leads.change(person, new LeadId(id), version, verb, event, change);
        return Representations.ok(LeadView.of(lead, person), lead.version());
    }

    record Reason(@NotBlank @Size(max = 500) String reason) {}

    record ReEvaluation(@NotNull @Future LocalDate reEvaluateOn) {}
}
