package io.tidewater.platform.job;

import io.tidewater.platform.scope.Person;
import io.tidewater.platform.web.ListQuery;
import io.tidewater.platform.web.PageResponse;
import io.tidewater.platform.web.Problems;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Jobs of the caller: progress, cancel, resume, result file (P9). */
@RestController
@RequestMapping("/api/v1/jobs")
final class JobController {

    static final String RESULT_FILE = "result";

    private final Jobs jobs;
    private final JobFiles files;
    private final JobViews views;

    JobController(Jobs jobs, JobFiles files, JobViews views) {
        this.jobs = jobs;
        this.files = files;
        this.views = views;
    }

    @GetMapping
    PageResponse<JobView> list(Person person, ListQuery query, @RequestParam(required = false) @Nullable String kind) {
        return jobs.page(person, kind, query).map(views::of);
    }

    @GetMapping("/{id}")
    JobView get(Person person, @PathVariable UUID id) {
        return views.of(jobs.get(person, new JobId(id)));
    }

    @PostMapping("/{id}/cancel")
    @ResponseStatus(HttpStatus.ACCEPTED)
    JobView cancel(Person person, @PathVariable UUID id) {
        return views.of(jobs.cancel(person, new JobId(id)));
    }

    @PostMapping("/{id}/resume")
    @ResponseStatus(HttpStatus.ACCEPTED)
    JobView resume(Person person, @PathVariable UUID id) {
        return views.of(jobs.resume(person, new JobId(id)));
    }

    @GetMapping("/{id}/file")
    ResponseEntity<InputStreamResource> file(Person person, @PathVariable UUID id) {
        Job job = jobs.get(person, new JobId(id));
        JobFile file = files.find(job.id(), RESULT_FILE).orElseThrow(Problems::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.contentType()))
                .contentLength(file.size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new InputStreamResource(() -> files.open(job.id(), RESULT_FILE)));
    }
}
