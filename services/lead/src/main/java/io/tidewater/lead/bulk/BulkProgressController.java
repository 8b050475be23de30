package io.tidewater.lead.bulk;

import io.tidewater.platform.job.Job;
import io.tidewater.platform.job.JobFile;
import io.tidewater.platform.job.JobFiles;
import io.tidewater.platform.job.JobId;
import io.tidewater.platform.job.JobView;
import io.tidewater.platform.job.JobViews;
import io.tidewater.platform.job.Jobs;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.web.Problems;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How far a change of many leads or an export is, and its file. */
@RestController
@RequestMapping({"/api/v1/leads/bulk/{id}", "/api/v1/leads/exports/{id}", "/api/v1/leads/handovers/{id}"})
class BulkProgressController {

    private static final Set<String> KINDS = Set.of(BulkJob.KIND, ExportJob.KIND, HandoverJob.KIND);

    private final Jobs jobs;
    private final JobViews views;
    private final JobFiles files;

    BulkProgressController(Jobs jobs, JobViews views, JobFiles files) {
        this.jobs = jobs;
        this.views = views;
        this.files = files;
    }

    @GetMapping
    JobView get(Person person, @PathVariable UUID id) {
        return views.of(find(person, id));
    }

    @PostMapping("/cancel")
    ResponseEntity<JobView> cancel(Person person, @PathVariable UUID id) {
        return ResponseEntity.accepted()
                .body(views.of(jobs.cancel(person, find(person, id).id())));
    }

    @PostMapping("/resume")
    ResponseEntity<JobView> resume(Person person, @PathVariable UUID id) {
        return ResponseEntity.accepted()
                .body(views.of(jobs.resume(person, find(person, id).id())));
    }

    @GetMapping("/file")
    ResponseEntity<InputStreamResource> file(Person person, @PathVariable UUID id) {
        JobId job = find(person, id).id();
        JobFile file = files.find(job, ExportJob.ROLE).orElseThrow(Problems::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.contentType()))
                .contentLength(file.size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name())
                                .build()
                                .toString())
                .body(new InputStreamResource(() -> files.open(job, ExportJob.ROLE)));
    }

    private Job find(Person person, UUID id) {
        Job job = jobs.get(person, new JobId(id));
        if (!KINDS.contains(job.kind())) {
            throw Problems.notFound();
        }
        return job;
    }
}
