package io.tidewater.platform.importing;

import io.tidewater.platform.job.Job;
import io.tidewater.platform.job.JobId;
import io.tidewater.platform.job.JobView;
import io.tidewater.platform.job.JobViews;
import io.tidewater.platform.job.Jobs;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.web.ListQuery;
import io.tidewater.platform.web.PageResponse;
import io.tidewater.platform.web.Problems;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.support.StringMultipartFileEditor;

/** Imports into one target; {@link ImportRoutes} puts it under {@code /api/v1/<target>/imports}. */
@RestController
class ImportController {

    private final ImportTarget<?> target;
    private final Imports imports;
    private final Jobs jobs;
    private final JobViews views;
    private final RejectedFile rejectedFile;

    ImportController(ImportTarget<?> target, Imports imports, Jobs jobs, JobViews views, RejectedFile rejectedFile) {
        this.target = target;
        this.imports = imports;
        this.jobs = jobs;
        this.views = views;
        this.rejectedFile = rejectedFile;
    }

    /** Browsers send JSON parts as files, scripts as plain fields. */
    @InitBinder
    void textParts(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new StringMultipartFileEditor("UTF-8"));
    }

    ResponseEntity<JobView> start(
            Person person,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String mapping,
            @RequestParam(required = false) @Nullable String options) {
        allow(person);
        Job job = imports.start(target, person, new ImportRequest(file, mapping, options));
        URI location = URI.create("/api/v1/" + target.name() + "/imports/" + job.id());
        return ResponseEntity.accepted().location(location).body(views.of(job));
    }

    ImportPreview preview(
            Person person,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String mapping,
            @RequestParam(required = false) @Nullable String options) {
        allow(person);
        return imports.preview(target, person, new ImportRequest(file, mapping, options));
    }

    PageResponse<JobView> list(Person person, ListQuery query) {
        allow(person);
        return imports.page(target, person, query).map(views::of);
    }

    JobView get(Person person, @PathVariable UUID id) {
        allow(person);
        return views.of(imports.get(target, person, id));
    }

    /** The refused rows; {@code bom=true} lets Excel know that it is UTF-8. */
    void rejected(
            Person person,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean bom,
            HttpServletResponse response)
            throws IOException {
        allow(person);
        Job job = imports.get(target, person, id);
        ImportPlan plan = imports.plan(job);
        response.setContentType("text/csv");
        response.setCharacterEncoding("UTF-8");
        String name = "rejected-" + plan.subject().replaceAll("\\.[^.]*$", "") + ".csv";
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        Writer out = response.getWriter();
        if (bom) {
            out.write('\uFEFF');
        }
        rejectedFile.write(job.id(), plan, out);
    }

    ResponseEntity<JobView> cancel(Person person, @PathVariable UUID id) {
        allow(person);
        JobId job = imports.get(target, person, id).id();
        return ResponseEntity.accepted().body(views.of(jobs.cancel(person, job)));
    }

    ResponseEntity<JobView> resume(Person person, @PathVariable UUID id) {
        allow(person);
        JobId job = imports.get(target, person, id).id();
        return ResponseEntity.accepted().body(views.of(jobs.resume(person, job)));
    }

    /** Takes the import back while its records are untouched; with {@code keepTouched} those that were changed stay. */
    ResponseEntity<JobView> undo(
            Person person, @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean keepTouched) {
        allow(person);
        return ResponseEntity.accepted().body(views.of(imports.undo(target, person, id, keepTouched)));
    }

    private void allow(Person person) {
        if (!target.roles().isEmpty() && person.roles().stream().noneMatch(target.roles()::contains)) {
            throw Problems.forbidden();
        }
    }
}
