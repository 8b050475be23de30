package io.tidewater.lead.followup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes from the systems that keep call records and mail what bears a follow-up out. */
@RestController
class VerificationController {

    private final Verifications verifications;

    VerificationController(Verifications verifications) {
        this.verifications = verifications;
    }

    @PostMapping("/internal/follow-ups/{id}/verification")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void verify(@PathVariable UUID id, @Valid @RequestBody Evidence body) {
        verifications.verify(id, body.kind() + ":" + body.reference());
    }

    /** Such as {@code call-record} with its number. */
    record Evidence(
            @NotBlank @Size(max = 50) String kind,
            @NotBlank @Size(max = 200) String reference) {}
}
