package io.tidewater.reporting.report;

import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.scope.SqlPredicate;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The standard reports (R3). Days are of the UTC calendar; {@code from} and {@code to} are both counted. */
@RestController
@RequestMapping("/api/v1/reports")
@PreAuthorize("!hasRole('customer')")
class ReportController {

    private static final String CREATED_ON = "(f.created_at at time zone 'UTC')::date";

    private static final Map<String, Grouping> SALES = Grouping.choice(
            Grouping.quarter("f.close_on"),
            Grouping.month("f.close_on"),
            Grouping.office(),
            Grouping.person(),
            Grouping.of("product", "f.product_id::text", "f.product_name"),
            Grouping.of("account", "f.account_id::text", "f.account_name"));

    private static final Map<String, Grouping> FUNNEL = Grouping.choice(
            Grouping.of("stage", "f.stage", "f.stage"),
            Grouping.of("category", "f.category", "f.category"),
            Grouping.office(),
            Grouping.person());

    private static final Map<String, Grouping> LEADS = Grouping.choice(
            Grouping.of("source", "lower(coalesce(f.source, f.channel))", "coalesce(f.source, f.channel)"),
            Grouping.of("channel", "f.channel", "f.channel"),
            Grouping.of("campaign", "f.campaign_id::text", "f.campaign_id::text"),
            Grouping.of("state", "f.state", "f.state"),
            Grouping.month(CREATED_ON),
            Grouping.office(),
            Grouping.person());

    private static final Map<String, Grouping> TICKETS = Grouping.choice(
            Grouping.of("priority", "f.priority", "f.priority"),
            Grouping.of("state", "f.state", "f.state"),
            Grouping.month(CREATED_ON),
            Grouping.person());

    private final Reports reports;
    private final CampaignReturns campaigns;

    ReportController(Reports reports, CampaignReturns campaigns) {
        this.reports = reports;
        this.campaigns = campaigns;
    }

    /** What was won, by the day it was closed. */
    @GetMapping("/sales-summary")
    Report sales(
            Scope scope,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String groupBy) {
        return reports.run(
                scope,
                "sales-summary",
                "opportunity",
                Grouping.pick(SALES, groupBy),
                new Period(from, to),
                "f.close_on",
                SqlPredicate.of("f.category = 'won'"),
                "f.amount",
                Map.of());
    }

    /** Where deals stand, by the day they were begun. */
    @GetMapping("/funnel")
    Report funnel(
            Scope scope,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String groupBy) {
        return reports.run(
                scope,
                "funnel",
                "opportunity",
                Grouping.pick(FUNNEL, groupBy),
                new Period(from, to),
                "coalesce(f.engaged_on, " + CREATED_ON + ")",
                SqlPredicate.ALL,
                "f.amount",
                counts("won", "f.category = 'won'", "lost", "f.category = 'lost'", "open", "f.category = 'open'"));
    }

    /** How many leads came and what became of them, by the day they came. */
    @GetMapping("/lead-conversion")
    Report leads(
            Scope scope,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String groupBy) {
        return reports.run(
                scope,
                "lead-conversion",
                "lead",
                Grouping.pick(LEADS, groupBy),
                new Period(from, to),
                CREATED_ON,
                SqlPredicate.ALL,
                null,
                counts(
                        "converted",
                        "f.state = 'converted'",
                        "disqualified",
                        "f.state = 'disqualified'",
                        "open",
                        "f.state not in ('converted', 'disqualified')"));
    }

    /** Which tickets were answered and solved in time, by the day they came. */
    @GetMapping("/ticket-service-level")
    Report tickets(
            Scope scope,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String groupBy) {
        return reports.run(
                scope,
                "ticket-service-level",
                "ticket",
                Grouping.pick(TICKETS, groupBy),
                new Period(from, to),
                CREATED_ON,
                SqlPredicate.ALL,
                null,
                counts(
                        "firstAnswerMet",
                        "f.first_answered_at is not null and not f.first_answer_missed",
                        "firstAnswerMissed",
                        "f.first_answer_missed",
                        "solutionMet",
                        "f.resolved_at is not null and not f.solution_missed",
                        "solutionMissed",
                        "f.solution_missed"));
    }

    /** What campaigns brought and cost, by the day they were planned. */
    @GetMapping("/campaign-return")
    @PreAuthorize("hasAnyRole('marketer', 'admin', 'sales-manager', 'analyst', 'finance')")
    Report campaigns(
            Scope scope,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        return campaigns.run(scope, new Period(from, to), CREATED_ON);
    }

    private static Map<String, String> counts(String... namesAndConditions) {
        Map<String, String> measures = new LinkedHashMap<>();
        for (int i = 0; i < namesAndConditions.length; i += 2) {
            measures.put(namesAndConditions[i], "count(*) filter (where " + namesAndConditions[i + 1] + ")");
        }
        return measures;
    }
}
