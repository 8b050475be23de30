package io.tidewater.lead.followup;

import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.web.PageResponse;
import io.tidewater.platform.web.Version;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Logs and lists what was done about a lead. */
@RestController
@RequestMapping("/api/v1/leads/{id}/follow-ups")
class FollowUpController {

    private final FollowUps followUps;

    FollowUpController(FollowUps followUps) {
        this.followUps = followUps;
    }

    @PostMapping
    ResponseEntity<FollowUp> log(
            Person person, @PathVariable UUID id, Version version, @Valid @RequestBody FollowUpRequest body) {
        FollowUp logged = followUps.log(person, id, version, body);
        return ResponseEntity.created(URI.create("/api/v1/leads/" + id + "/follow-ups/" + logged.id()))
                .body(logged);
    }

    @GetMapping
    PageResponse<FollowUp> list(Scope scope, @PathVariable UUID id) {
        return PageResponse.of(followUps.of(scope, id));
    }
}
