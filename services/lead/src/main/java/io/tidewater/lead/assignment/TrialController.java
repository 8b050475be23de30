package io.tidewater.lead.assignment;

import io.tidewater.platform.scope.Scope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Tries rules of assignment before they are put in force. */
@RestController
class TrialController {

    private static final int USUAL = 200;

    private final Trial trial;

    TrialController(Trial trial) {
        this.trial = trial;
    }

    /** On the leads of the last thirty days that the caller may see, or of the time asked for. */
    @PostMapping("/api/v1/lead-assignment-rules/try")
    @PreAuthorize("hasAnyRole('admin', 'sales-manager', 'marketer')")
    Trial.TrialOutcome run(Scope scope, @Valid @RequestBody TrialRequest request) {
        RuleChecks.check(request.items());
        int most = request.limit() == null ? USUAL : request.limit();
        return trial.run(scope, request.items(), request.from(), request.to(), request.filter(), most);
    }

    record TrialRequest(
            @NotNull @Size(max = 200) List<@Valid @NotNull AssignmentRule> items,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable @Size(max = 2000) String filter,
            @Nullable @Min(1) @Max(1000) Integer limit) {}
}
