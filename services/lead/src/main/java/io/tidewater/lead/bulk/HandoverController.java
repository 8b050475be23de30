package io.tidewater.lead.bulk;

import io.tidewater.platform.directory.Colleague;
import io.tidewater.platform.directory.Directory;
import io.tidewater.platform.job.JobId;
import io.tidewater.platform.job.JobView;
import io.tidewater.platform.job.JobViews;
import io.tidewater.platform.job.Jobs;
import io.tidewater.platform.job.NewJob;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Roles;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.web.Problems;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** L22: hands a leaving person's leads over in one operation. */
@RestController
class HandoverController {

    private static final TypeReference<Map<String, Object>> PARAMS = new TypeReference<>() {};

    private final Jobs jobs;
    private final JobViews views;
    private final Directory directory;
    private final Selection selection;
    private final JsonMapper json;

    HandoverController(Jobs jobs, JobViews views, Directory directory, Selection selection, JsonMapper json) {
        this.jobs = jobs;
        this.views = views;
        this.directory = directory;
        this.selection = selection;
        this.json = json;
    }

    @PostMapping("/api/v1/leads/handovers")
    @PreAuthorize("hasAnyRole('sales-manager', 'admin')")
    ResponseEntity<JobView> handOver(Person person, @Valid @RequestBody HandoverRequest request) {
        String to = request.toUserName();
        if (request.fromUserName().equals(to)) {
            throw Problems.invalid("toUserName", "same");
        }
        if (to != null) {
            requireTaker(person, to);
        }
        long total = selection.count(Scope.of(person), HandoverJob.owned(request.fromUserName()), null, BulkJob.MOST);
        JobId id = jobs.start(NewJob.of(HandoverJob.KIND, person, json.convertValue(request, PARAMS))
                .counting("read", "moved", "stayed")
                .total(total));
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/leads/handovers/" + id))
                .body(views.of(jobs.get(person, id)));
    }

    private void requireTaker(Person person, String userName) {
        boolean takes = directory
                .byUserName(userName)
                .map(Colleague::unit)
                .filter(unit -> person.has(Roles.ADMIN) || person.manages(unit))
                .isPresent();
        if (!takes) {
            throw Problems.invalid("toUserName", "unknown");
        }
    }
}
