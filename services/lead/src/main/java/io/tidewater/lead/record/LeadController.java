package io.tidewater.lead.record;

import io.tidewater.platform.event.RecordedEvent;
import io.tidewater.platform.list.ListReader;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.web.ListQuery;
import io.tidewater.platform.web.PageResponse;
import io.tidewater.platform.web.Representations;
import io.tidewater.platform.web.Version;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists, shows and edits leads. */
@RestController
@RequestMapping("/api/v1/leads")
class LeadController {

    private static final int HISTORY_PAGE = 200;

    private final Leads leads;
    private final ListReader<Lead> list;
    private final LeadSight sight;
    private final Clock clock;
    private final FieldGuard fields;

    LeadController(Leads leads, JdbcOperations jdbc, Clock clock, LeadSight sight, FieldGuard fields) {
        this.leads = leads;
        this.clock = clock;
        this.sight = sight;
        this.fields = fields;
        this.list = new ListReader<>(jdbc, LeadTable.list(LeadTable::read));
    }

    @GetMapping
    @PreAuthorize("!hasRole('customer')")
    PageResponse<LeadFact> list(Scope scope, ListQuery query) {
        return list.read(scope, fields.readable(scope.person(), query)).map(lead -> sight.show(scope.person(), lead));
    }

    @GetMapping("/{id}")
    ResponseEntity<LeadView> get(Person person, @PathVariable UUID id) {
        Lead lead = leads.get(Scope.of(person), new LeadId(id));
        sight.open(person, lead);
        LeadView view = LeadView.of(lead, sight.show(person, lead), person);
        return Representations.ok(view, lead.version());
    }

    @PatchMapping("/{id}")
    ResponseEntity<LeadView> edit(
            Person person, @PathVariable UUID id, Version version, @Valid @RequestBody LeadEdit edit) {
        fields.requireWritable(person, edit);
        Lead lead = leads.change(
                person,
                new LeadId(id),
                version,
                LeadVerb.EDIT,
                "lead.changed",
                before -> before.edited(edit.over(before.profile()), fields.after(edit, before), clock.instant()));
        return Representations.ok(LeadView.of(lead, person), lead.version());
    }

    /** Every change with who, when, old and new values; newest first. */
    @GetMapping("/{id}/history")
    PageResponse<RecordedEvent> history(Scope scope, @PathVariable UUID id) {
        Lead lead = leads.get(scope, new LeadId(id));
        List<RecordedEvent> history = leads.history(lead, HISTORY_PAGE);
        return PageResponse.of(history.stream()
                .map(event -> sight.show(scope.person(), lead, event))
                .toList());
    }
}
