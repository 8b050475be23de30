package io.tidewater.lead.duplicate;

import io.tidewater.lead.record.LeadProperties;
import io.tidewater.lead.record.MatchKeys;
import io.tidewater.lead.record.Profile;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.web.PageResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows likely duplicates while somebody types, and keeps the rules for them. */
@RestController
class DuplicateController {

    private final DuplicateCheck check;
    private final DuplicateRules rules;
    private final LeadProperties properties;

    DuplicateController(DuplicateCheck check, DuplicateRules rules, LeadProperties properties) {
        this.check = check;
        this.rules = rules;
        this.properties = properties;
    }

    @GetMapping("/api/v1/leads/duplicates")
    @PreAuthorize("!hasRole('customer')")
    PageResponse<Match> duplicates(
            Scope scope,
            @RequestParam(required = false) @Nullable String company,
            @RequestParam(required = false) @Nullable String phone,
            @RequestParam(required = false) @Nullable String email) {
        Profile typed = new Profile(company == null ? "" : company, null, phone, email, null, null, null);
        MatchKeys keys = typed.keys(properties.phoneRegion());
        return PageResponse.of(check.find(scope, keys));
    }

    @GetMapping("/api/v1/lead-duplicate-rules")
    @PreAuthorize("hasAnyRole('admin', 'sales-manager', 'marketer')")
    Rules rules() {
        return new Rules(rules.all());
    }

    @PutMapping("/api/v1/lead-duplicate-rules")
    @PreAuthorize("hasRole('admin')")
    Rules replace(@Valid @RequestBody Rules body) {
        rules.replace(body.items());
        return rules();
    }

    record Rules(@NotNull @Size(max = 10) List<@Valid DuplicateRule> items) {}
}
