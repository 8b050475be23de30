package io.tidewater.lead.pool;

import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.LeadView;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.web.Representations;
import io.tidewater.platform.web.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes leads from public pools, gives them back, and hands them to people. */
@RestController
@RequestMapping("/api/v1/leads/{id}")
class OwnershipController {

    private final Ownership ownership;

    OwnershipController(Ownership ownership) {
        this.ownership = ownership;
    }

    @PostMapping("/claim")
    ResponseEntity<LeadView> claim(Person person, @PathVariable UUID id) {
        return answer(ownership.claim(person, id), person);
    }

    @PostMapping("/release")
    ResponseEntity<LeadView> release(
            Person person, @PathVariable UUID id, Version version, @Valid @RequestBody Release body) {
        return answer(ownership.release(person, id, version, body.reason()), person);
    }

    @PostMapping("/assign")
    ResponseEntity<LeadView> assign(
            Person person, @PathVariable UUID id, Version version, @Valid @RequestBody Assignee body) {
        return answer(ownership.assign(person, id, version, body.userName(), body.overrideReason()), person);
    }

    private static ResponseEntity<LeadView> answer(Lead lead, Person person) {
        return Representations.ok(LeadView.of(lead, person), lead.version());
    }

    record Release(@NotBlank @Size(max = 500) String reason) {}

    /**
     * Who gets the lead.
     *
     * @param overrideReason why, where the lead belongs to another unit's territory
     */
    record Assignee(
            @NotBlank @Size(max = 200) String userName,
            @Nullable @Size(min = 1, max = 500) String overrideReason) {}
}
