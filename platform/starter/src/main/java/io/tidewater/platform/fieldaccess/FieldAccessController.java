package io.tidewater.platform.fieldaccess;

import io.tidewater.platform.event.RecordedEvent;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.web.PageResponse;
import io.tidewater.platform.web.Representations;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** The rules of fields of one record type over HTTP; a service extends it with its path and the fields there are. */
public abstract class FieldAccessController {

    private final FieldAccess access;
    private final String recordType;
    private final Set<String> fields;

    /** For a record type with these fields; custom fields can be named besides. */
    protected FieldAccessController(FieldAccess access, String recordType, Set<String> fields) {
        this.access = access;
        this.recordType = recordType;
        this.fields = Set.copyOf(fields);
    }

    /** The rules in force. */
    @GetMapping
    @PreAuthorize("hasRole('admin')")
    public ResponseEntity<FieldRules> rules() {
        FieldRules rules = access.inForce(recordType);
        return Representations.ok(rules, rules.version());
    }

    /** What the caller may not write, for forms. */
    @GetMapping("/mine")
    public Map<String, Access> mine(Person person) {
        return access.restrictions(recordType, person);
    }

    /** Puts other rules in force. */
    @PutMapping
    @PreAuthorize("hasRole('admin')")
    public ResponseEntity<FieldRules> replace(Person person, @Valid @RequestBody FieldRules rules) {
        FieldRules saved = access.replace(recordType, fields, rules.items(), person.userName());
        return Representations.ok(saved, saved.version());
    }

    /** Who changed the rules, when and how. */
    @GetMapping("/history")
    @PreAuthorize("hasRole('admin')")
    public PageResponse<RecordedEvent> history() {
        return PageResponse.of(access.history(recordType));
    }
}
