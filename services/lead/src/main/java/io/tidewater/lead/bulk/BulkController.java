package io.tidewater.lead.bulk;

import io.tidewater.lead.record.LeadTable;
import io.tidewater.platform.fieldaccess.FieldAccess;
import io.tidewater.platform.job.Job;
import io.tidewater.platform.job.JobId;
import io.tidewater.platform.job.JobView;
import io.tidewater.platform.job.JobViews;
import io.tidewater.platform.job.Jobs;
import io.tidewater.platform.job.NewJob;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.web.Problems;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Starts changes of many leads and exports. */
@RestController
@RequestMapping("/api/v1/leads")
class BulkController {

    private static final TypeReference<Map<String, Object>> PARAMS = new TypeReference<>() {};

    private final Jobs jobs;
    private final JobViews views;
    private final Selection selection;
    private final FieldAccess access;
    private final JsonMapper json;

    BulkController(Jobs jobs, JobViews views, Selection selection, FieldAccess access, JsonMapper json) {
        this.jobs = jobs;
        this.views = views;
        this.selection = selection;
        this.access = access;
        this.json = json;
    }

    /** Changes up to 100,000 leads, named or found; what cannot be changed is listed in the job's file. */
    @PostMapping("/bulk")
    @PreAuthorize("hasAnyRole('sales-rep', 'telesales', 'sales-manager', 'marketer', 'admin')")
    ResponseEntity<JobView> change(Person person, @Valid @RequestBody BulkRequest request) {
        request.check();
        access.requireReadable(LeadTable.TYPE.name(), person, request.filter());
        if (request.values() != null) {
            access.requireWritable(
                    LeadTable.TYPE.name(), person, request.values().sent());
        }
        long total = request.ids() != null
                ? request.ids().size()
                : count(person, request.filter(), request.q(), BulkJob.MOST);
        return started(
                NewJob.of(BulkJob.KIND, person, json.convertValue(request, PARAMS))
                        .counting("read", "changed", "refused")
                        .total(total),
                "bulk");
    }

    /** Writes the leads of a list into a file. */
    @PostMapping("/exports")
    @PreAuthorize("hasAnyRole('sales-rep', 'telesales', 'sales-manager', 'marketer', 'analyst', 'admin')")
    ResponseEntity<JobView> export(Person person, @Valid @RequestBody ExportRequest request) {
        access.requireReadable(LeadTable.TYPE.name(), person, request.filter());
        long total = count(person, request.filter(), request.q(), 1_000_000);
        return started(
                NewJob.of(ExportJob.KIND, person, json.convertValue(request, PARAMS))
                        .counting("read")
                        .total(total),
                "exports");
    }

    private long count(Person person, @Nullable String filter, @Nullable String q, int most) {
        long found = selection.count(Scope.of(person), filter, q, most + 1);
        if (found > most) {
            throw Problems.invalid("filter", "max-items", most);
        }
        return found;
    }

    private ResponseEntity<JobView> started(NewJob job, String where) {
        JobId id = jobs.start(job);
        Job started = jobs.get(job.person(), id);
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/leads/" + where + "/" + id))
                .body(views.of(started));
    }
}
