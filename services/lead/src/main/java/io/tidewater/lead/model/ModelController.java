package io.tidewater.lead.model;

import io.tidewater.platform.job.JobId;
import io.tidewater.platform.job.JobView;
import io.tidewater.platform.job.JobViews;
import io.tidewater.platform.job.Jobs;
import io.tidewater.platform.job.NewJob;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.web.PageResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Trains models, shows how good they are, and puts one in use (L9). */
@RestController
@PreAuthorize("hasAnyRole('admin', 'sales-manager', 'marketer', 'analyst')")
class ModelController {

    private final Models models;
    private final Jobs jobs;
    private final JobViews views;

    ModelController(Models models, Jobs jobs, JobViews views) {
        this.models = models;
        this.jobs = jobs;
        this.views = views;
    }

    /** Trains on all closed leads; the job's result has the AUC and how many leads it learnt from. */
    @PostMapping("/api/v1/lead-score-models")
    @PreAuthorize("hasAnyRole('admin', 'sales-manager', 'marketer')")
    ResponseEntity<JobView> train(Person person) {
        JobId id = jobs.start(NewJob.of(TrainingJob.NAME, person, Map.of()));
        JobView job = views.of(jobs.get(person, id));
        return ResponseEntity.accepted()
                .header("Location", "/api/v1/lead-score-models/jobs/" + id)
                .body(job);
    }

    @GetMapping("/api/v1/lead-score-models/jobs/{id}")
    JobView job(Person person, @PathVariable UUID id) {
        return views.of(jobs.get(person, new JobId(id)));
    }

    @GetMapping("/api/v1/lead-score-models")
    PageResponse<ModelInfo> list() {
        return PageResponse.of(models.all());
    }

    @GetMapping("/api/v1/lead-score-models/{id}")
    ModelInfo get(@PathVariable UUID id) {
        return models.get(id);
    }

    @PostMapping("/api/v1/lead-score-models/{id}/use")
    @PreAuthorize("hasRole('admin')")
    ModelInfo use(Person person, @PathVariable UUID id) {
        return models.use(person, id);
    }
}
