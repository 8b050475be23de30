package io.tidewater.lead.source;

import io.tidewater.platform.event.RecordedEvent;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.web.PageResponse;
import io.tidewater.platform.web.Representations;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Keeps the list of sources (L4). */
@RestController
@RequestMapping("/api/v1/lead-sources")
class SourceController {

    private final Sources sources;

    SourceController(Sources sources) {
        this.sources = sources;
    }

    @GetMapping
    @PreAuthorize("!hasRole('customer')")
    ResponseEntity<SourceTree> get() {
        SourceTree tree = sources.inForce();
        return Representations.ok(tree, tree.version());
    }

    @PutMapping
    @PreAuthorize("hasAnyRole('admin', 'marketer')")
    ResponseEntity<SourceTree> replace(Person person, @Valid @RequestBody SourceTree tree) {
        SourceTree saved = sources.replace(tree.items(), person.userName());
        return Representations.ok(saved, saved.version());
    }

    @GetMapping("/history")
    @PreAuthorize("hasAnyRole('admin', 'marketer')")
    PageResponse<RecordedEvent> history() {
        return PageResponse.of(sources.history());
    }
}
