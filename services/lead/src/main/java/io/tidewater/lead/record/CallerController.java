package io.tidewater.lead.record;

import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.scope.SqlPredicate;
import io.tidewater.platform.search.Folding;
import io.tidewater.platform.web.PageResponse;
import io.tidewater.platform.web.Problems;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** L2: who is calling, by the number the telephone shows. */
@RestController
class CallerController {

    private static final int MOST = 20;

    private final Leads leads;
    private final LeadSight sight;
    private final LeadProperties properties;

    CallerController(Leads leads, LeadSight sight, LeadProperties properties) {
        this.leads = leads;
        this.sight = sight;
        this.properties = properties;
    }

    /** The leads in scope with this number, however it is written; newest first. */
    @GetMapping("/api/v1/leads/by-phone")
    @PreAuthorize("!hasRole('customer')")
    PageResponse<LeadView> callers(Person person, @RequestParam String phone) {
        String key =
                Folding.phone(phone, properties.phoneRegion()).orElseThrow(() -> Problems.invalid("phone", "phone"));
        SqlPredicate same = new SqlPredicate("l.phone_key = :caller", Map.of("caller", key));
        List<Lead> found = leads.newest(Scope.of(person), same, MOST);
        return PageResponse.of(found.stream()
                .map(lead -> LeadView.of(lead, sight.show(person, lead), person))
                .toList());
    }
}
