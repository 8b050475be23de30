package io.tidewater.lead.followup;

import io.tidewater.platform.scope.Person;
import io.tidewater.platform.web.PageResponse;
import io.tidewater.platform.web.Problems;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Counts follow-ups by person and day or week. */
@RestController
class FollowUpCountController {

    private static final int LONGEST_DAYS = 366;

    private final FollowUpCounts counts;

    FollowUpCountController(FollowUpCounts counts) {
        this.counts = counts;
    }

    @GetMapping("/api/v1/lead-follow-up-counts")
    @PreAuthorize("hasAnyRole('sales-rep', 'telesales', 'sales-manager', 'analyst', 'admin')")
    PageResponse<FollowUpCounts.FollowUpCount> counts(
            Person person,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(defaultValue = "day") String by) {
        if (!by.equals("day") && !by.equals("week")) {
            throw Problems.unreadable("by", "choice");
        }
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) > LONGEST_DAYS) {
            throw Problems.invalid("to", "after-start");
        }
        return PageResponse.of(counts.of(person, from, to, by.equals("week")));
    }
}
