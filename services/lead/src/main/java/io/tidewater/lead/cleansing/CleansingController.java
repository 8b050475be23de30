package io.tidewater.lead.cleansing;

import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.LeadId;
import io.tidewater.lead.record.LeadVerb;
import io.tidewater.lead.record.Leads;
import io.tidewater.platform.job.JobId;
import io.tidewater.platform.job.JobView;
import io.tidewater.platform.job.JobViews;
import io.tidewater.platform.job.Jobs;
import io.tidewater.platform.job.NewJob;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.web.PageResponse;
import io.tidewater.platform.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Runs cleansing, and keeps what is known to be wrong with the data of leads (L8). */
@RestController
class CleansingController {

    private final Issues issues;
    private final Leads leads;
    private final Jobs jobs;
    private final JobViews views;

    CleansingController(Issues issues, Leads leads, Jobs jobs, JobViews views) {
        this.issues = issues;
        this.leads = leads;
        this.jobs = jobs;
        this.views = views;
    }

    /** Looks over all leads in the caller's scope; the job counts what it finds by kind. */
    @PostMapping("/api/v1/lead-cleansing-runs")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PreAuthorize("hasAnyRole('admin', 'sales-manager', 'marketer')")
    JobView run(Person person) {
        String[] counts = Stream.concat(
                        Arrays.stream(IssueKind.values()).map(IssueKind::key), Stream.of("read", "cleared"))
                .toArray(String[]::new);
        NewJob job = NewJob.of(CleansingJob.NAME, person, Map.of()).counting(counts);
        return views.of(jobs.get(person, jobs.start(job)));
    }

    @GetMapping("/api/v1/lead-cleansing-runs/{id}")
    JobView job(Person person, @PathVariable UUID id) {
        return views.of(jobs.get(person, new JobId(id)));
    }

    @GetMapping("/api/v1/lead-issues")
    @PreAuthorize("!hasRole('customer')")
    PageResponse<Issue> list(Scope scope, @RequestParam(required = false) @Nullable String kind) {
        return PageResponse.of(issues.in(scope, kind == null ? null : kind(kind)));
    }

    @GetMapping("/api/v1/leads/{id}/issues")
    PageResponse<Issue> of(Scope scope, @PathVariable UUID id) {
        return PageResponse.of(issues.of(leads.get(scope, new LeadId(id)).id().value()));
    }

    /** Somebody found out: mail came back, a number is wrong, a company closed. */
    @PostMapping("/api/v1/leads/{id}/issues")
    @ResponseStatus(HttpStatus.CREATED)
    @Transactional
    public PageResponse<Issue> found(Person person, @PathVariable UUID id, @Valid @RequestBody Told told) {
        return change(person, id, told.kind(), true);
    }

    @DeleteMapping("/api/v1/leads/{id}/issues/{kind}")
    @Transactional
    public PageResponse<Issue> mended(Person person, @PathVariable UUID id, @PathVariable String kind) {
        return change(person, id, kind(kind), false);
    }

    private static IssueKind kind(String key) {
        return Arrays.stream(IssueKind.values())
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Problems.unreadable("kind", "value"));
    }

    private PageResponse<Issue> change(Person person, UUID id, IssueKind kind, boolean there) {
        Lead lead = leads.take(person, new LeadId(id), LeadVerb.FOLLOW_UP);
        Set<IssueKind> before =
                issues.of(List.of(lead)).getOrDefault(lead.id().value(), EnumSet.noneOf(IssueKind.class));
        Set<IssueKind> after = EnumSet.noneOf(IssueKind.class);
        after.addAll(before);
        if (there) {
            after.add(kind);
        } else {
            after.remove(kind);
        }
        issues.change(lead.id().value(), before, after);
        return PageResponse.of(issues.of(lead.id().value()));
    }

    record Told(@NotNull IssueKind kind) {}
}
