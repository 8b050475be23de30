package io.tidewater.platform.custom;

import io.tidewater.platform.event.RecordedEvent;
import io.tidewater.platform.web.PageResponse;
import io.tidewater.platform.web.Representations;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** The definitions of one record type over HTTP; a service extends it with its path and its type. */
public abstract class CustomFieldController {

    private final CustomFields fields;
    private final String recordType;
    private final String path;

    /** For a record type under a path such as {@code /api/v1/lead-fields}. */
    protected CustomFieldController(CustomFields fields, String recordType, String path) {
        this.fields = fields;
        this.recordType = recordType;
        this.path = path;
    }

    /** All definitions, in their order; forms and lists show those in use. */
    @GetMapping
    public PageResponse<CustomField> list() {
        return PageResponse.of(fields.all(recordType));
    }

    /** One definition. */
    @GetMapping("/{key}")
    public ResponseEntity<CustomField> get(@PathVariable String key) {
        CustomField field = fields.get(recordType, key);
        return Representations.ok(field, field.version());
    }

    /** Makes a field. */
    @PostMapping
    @PreAuthorize("hasRole('admin')")
    public ResponseEntity<CustomField> add(@Valid @RequestBody CustomField field) {
        CustomField added = fields.add(recordType, field);
        return Representations.created(path + "/" + added.key(), added, added.version());
    }

    /** Changes a field; its key and type stay. */
    @PutMapping("/{key}")
    @PreAuthorize("hasRole('admin')")
    public ResponseEntity<CustomField> replace(@PathVariable String key, @Valid @RequestBody CustomField field) {
        CustomField saved = fields.replace(recordType, key, field);
        return Representations.ok(saved, saved.version());
    }

    /** Takes a field out of use; values stay with their records. */
    @DeleteMapping("/{key}")
    @PreAuthorize("hasRole('admin')")
    public ResponseEntity<CustomField> retire(@PathVariable String key) {
        CustomField saved = fields.retire(recordType, key);
        return Representations.ok(saved, saved.version());
    }

    /** Who changed the definition, when and how. */
    @GetMapping("/{key}/history")
    @PreAuthorize("hasRole('admin')")
    public PageResponse<RecordedEvent> history(@PathVariable String key) {
        return PageResponse.of(fields.history(recordType, key));
    }
}
