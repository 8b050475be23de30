package io.tidewater.lead.scoring;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.LeadView;
import io.tidewater.lead.setting.Setting;
import io.tidewater.platform.list.Conditions;
import io.tidewater.platform.rules.Rule;
import io.tidewater.platform.rules.RuleException;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.web.Representations;
import io.tidewater.platform.web.Version;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes results of calls, and keeps the table that reads intent from them (L10). */
@RestController
class CallController {

    private final Calls calls;

    CallController(Calls calls) {
        this.calls = calls;
    }

    @PostMapping("/api/v1/leads/{id}/call-results")
    ResponseEntity<LeadView> note(Person person, @PathVariable UUID id, @Valid @RequestBody CallResult result) {
        Lead lead = calls.note(person, id, result);
        return Representations.ok(LeadView.of(lead, person), lead.version());
    }

    @GetMapping("/api/v1/lead-call-intents")
    @PreAuthorize("hasAnyRole('admin', 'sales-manager', 'marketer', 'telesales')")
    ResponseEntity<TableView> table() {
        return answer(calls.table());
    }

    @PutMapping("/api/v1/lead-call-intents")
    @PreAuthorize("hasRole('admin')")
    ResponseEntity<TableView> replace(Person person, Version version, @Valid @RequestBody CallIntents table) {
        for (int i = 0; i < table.items().size(); i++) {
            try {
                Rule.compile(CallResult.TYPE, table.items().get(i).condition());
            } catch (RuleException fault) {
                throw Conditions.unusable("items[" + i + "].condition", fault);
            }
        }
        return answer(calls.replace(table, version, person.userName()));
    }

    private static ResponseEntity<TableView> answer(Setting<CallIntents> setting) {
        return Representations.ok(new TableView(setting.version(), setting.value()), setting.version());
    }

    record TableView(long version, @JsonUnwrapped CallIntents table) {}
}
