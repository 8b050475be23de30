package io.tidewater.lead.duplicate;

import io.tidewater.lead.record.Profile;
import io.tidewater.lead.setting.Setting;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.web.FieldError;
import io.tidewater.platform.web.PageResponse;
import io.tidewater.platform.web.Problems;
import io.tidewater.platform.web.Representations;
import io.tidewater.platform.web.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows likely duplicates while somebody types, and keeps the rules for them. */
@RestController
class DuplicateController {

    private final DuplicateCheck check;
    private final DuplicateRules rules;
    private final DuplicateTryOut tryOut;

    DuplicateController(DuplicateCheck check, DuplicateRules rules, DuplicateTryOut tryOut) {
        this.check = check;
        this.tryOut = tryOut;
        this.rules = rules;
    }

    @GetMapping("/api/v1/leads/duplicates")
    @PreAuthorize("!hasRole('customer')")
    PageResponse<Match> duplicates(
            Scope scope,
            @RequestParam(required = false) @Nullable String company,
            @RequestParam(required = false) @Nullable String phone,
            @RequestParam(required = false) @Nullable String email,
            @RequestParam(required = false) @Nullable String contactName,
            @RequestParam(required = false) @Nullable String city) {
        Profile typed = new Profile(company == null ? "" : company, contactName, phone, email, city, null, null);
        return PageResponse.of(check.find(scope, typed));
    }

    @GetMapping("/api/v1/lead-duplicate-rules")
    @PreAuthorize("hasAnyRole('admin', 'sales-manager', 'marketer')")
    ResponseEntity<DuplicateRulesView> rules() {
        return answer(rules.inForce());
    }

    @PutMapping("/api/v1/lead-duplicate-rules")
    @PreAuthorize("hasRole('admin')")
    ResponseEntity<DuplicateRulesView> replace(
            Person person, Version version, @Valid @RequestBody DuplicateRulesRequest body) {
        return answer(rules.replace(body.rules(), version, person.userName()));
    }

    /** What these rules would find among the newest leads in scope; nothing is changed. */
    @PostMapping("/api/v1/lead-duplicate-rules/try")
    @PreAuthorize("hasAnyRole('admin', 'sales-manager', 'marketer')")
    DuplicateTryOut.DuplicateTrial tryOut(Scope scope, @Valid @RequestBody DuplicateRulesRequest body) {
        return tryOut.of(scope, body.rules());
    }

    private static ResponseEntity<DuplicateRulesView> answer(Setting<DuplicateRules.Kept> setting) {
        DuplicateRulesView view =
                new DuplicateRulesView(setting.version(), setting.value().items());
        return Representations.ok(view, setting.version());
    }

    record DuplicateRulesView(long version, @NotNull List<DuplicateRule> items) {}

    record DuplicateRulesRequest(@NotNull @Size(max = 30) List<@Valid @NotNull DuplicateRuleRequest> items) {

        List<DuplicateRule> rules() {
            List<FieldError> errors = IntStream.range(0, items.size())
                    .mapToObj(i -> items.get(i).fault("items[" + i + "]"))
                    .flatMap(Optional::stream)
                    .toList();
            if (!errors.isEmpty()) {
                throw Problems.invalid(errors);
            }
            return items.stream().map(DuplicateRuleRequest::rule).toList();
        }
    }
}
