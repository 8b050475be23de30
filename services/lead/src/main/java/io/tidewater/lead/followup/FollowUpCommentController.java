package io.tidewater.lead.followup;

import io.tidewater.platform.scope.Person;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes what a manager says to a follow-up. */
@RestController
class FollowUpCommentController {

    private final FollowUpComments comments;

    FollowUpCommentController(FollowUpComments comments) {
        this.comments = comments;
    }

    @PutMapping("/api/v1/leads/{id}/follow-ups/{followUp}/comment")
    @PreAuthorize("hasAnyRole('sales-manager', 'admin')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void comment(
            Person person,
            @PathVariable UUID id,
            @PathVariable UUID followUp,
            @Valid @RequestBody ManagerComment body) {
        comments.comment(person, id, followUp, body.comment());
    }

    record ManagerComment(@NotBlank @Size(max = 2000) String comment) {}
}
