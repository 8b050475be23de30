package io.tidewater.lead.merge;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.LeadView;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.web.PageResponse;
import io.tidewater.platform.web.Representations;
import io.tidewater.platform.web.Version;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Merges leads and takes merges back (L7). */
@RestController
class MergeController {

    private final Merges merges;

    MergeController(Merges merges) {
        this.merges = merges;
    }

    @PostMapping("/api/v1/leads/{id}/merge")
    ResponseEntity<MergedView> merge(
            Person person, @PathVariable UUID id, Version version, @Valid @RequestBody MergeRequest request) {
        Merges.Merged merged = merges.merge(person, id, version, request);
        Lead lead = merged.lead();
        MergedView view =
                new MergedView(LeadView.of(lead, person), merged.merge().id(), merged.merge());
        return Representations.ok(view, lead.version());
    }

    @GetMapping("/api/v1/leads/{id}/merges")
    PageResponse<Merge> list(Scope scope, @PathVariable UUID id) {
        return PageResponse.of(merges.of(scope, id));
    }

    @PostMapping("/api/v1/merges/{id}/undo")
    ResponseEntity<LeadView> undo(Person person, @PathVariable UUID id) {
        Lead lead = merges.undo(person, id);
        return Representations.ok(LeadView.of(lead, person), lead.version());
    }

    /** The lead that stayed, with the name of the merge. */
    record MergedView(@JsonUnwrapped LeadView lead, UUID mergeId, Merge merge) {}
}
