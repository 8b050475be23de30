package io.tidewater.lead.followup;

import io.tidewater.lead.record.LeadFact;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.web.ListQuery;
import io.tidewater.platform.web.PageResponse;
import io.tidewater.platform.web.Problems;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Counts and lists leads that nobody has contacted for a while (L17). */
@RestController
@RequestMapping("/api/v1/lead-neglect")
@PreAuthorize("hasAnyRole('sales-rep', 'telesales', 'sales-manager', 'analyst', 'admin')")
class NeglectController {

    private final Neglect neglect;

    NeglectController(Neglect neglect) {
        this.neglect = neglect;
    }

    @GetMapping
    PageResponse<Neglect.NeglectStage> counts(Scope scope) {
        return PageResponse.of(neglect.counts(scope));
    }

    @GetMapping("/{days}")
    PageResponse<LeadFact> list(Scope scope, @PathVariable int days, ListQuery query) {
        if (!Neglect.STAGES.contains(days)) {
            throw Problems.notFound();
        }
        return neglect.list(scope, query, days);
    }
}
