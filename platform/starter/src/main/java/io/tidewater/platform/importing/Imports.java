package io.tidewater.platform.importing;

import io.tidewater.platform.job.Job;
import io.tidewater.platform.job.JobId;
import io.tidewater.platform.job.JobInput;
import io.tidewater.platform.job.Jobs;
import io.tidewater.platform.job.NewJob;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.web.ListQuery;
import io.tidewater.platform.web.PageResponse;
import io.tidewater.platform.web.Problems;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Looks at uploads, starts imports and finds them again. */
final class Imports {

    private static final TypeReference<Map<String, Object>> PARAMS = new TypeReference<>() {};

    private final Jobs jobs;
    private final RememberedMappings remembered;
    private final MappingChoice choice;
    private final Previews previews;
    private final ImportProperties limits;
    private final JsonMapper json;

    Imports(
            Jobs jobs,
            RememberedMappings remembered,
            MappingChoice choice,
            Previews previews,
            ImportProperties limits,
            JsonMapper json) {
        this.jobs = jobs;
        this.remembered = remembered;
        this.choice = choice;
        this.previews = previews;
        this.limits = limits;
        this.json = json;
    }

    /** Queues an import; whatever is wrong with file or mapping is refused before anything is stored. */
    Job start(ImportTarget<?> target, Person person, ImportRequest request) {
        try (Upload upload = Upload.of(request.file())) {
            ImportMapping given = given(request);
            ReadUpload read = ReadUpload.read(upload, given.options(), limits);
            ImportMapping mapping = choice.complete(target, read.columns(), given);
            new MappingCheck(target.fields(), ReadOptions.with(target), read.columns()).check(mapping);
            ImportPlan plan = new ImportPlan(upload.name(), read.format(), read.header(), mapping);
            NewJob job = NewJob.of(ImportJob.kind(target), person, json.convertValue(plan, PARAMS))
                    .counting(ImportJob.counts())
                    .total(read.total())
                    .with(new JobInput(
                            SourceFiles.ROLE,
                            upload.name(),
                            contentType(read.format()),
                            new FileSystemResource(upload.path())));
            JobId id = jobs.start(job);
            remembered.remember(target.name(), person, read.columns(), mapping);
            return jobs.get(person, id);
        }
    }

    ImportPreview preview(ImportTarget<?> target, Person person, ImportRequest request) {
        try (Upload upload = Upload.of(request.file())) {
            ImportMapping given = given(request);
            ReadUpload read = ReadUpload.read(upload, given.options(), limits);
            Optional<ImportMapping> known = given.columns().isEmpty()
                    ? remembered.find(target.name(), person, read.columns())
                    : Optional.empty();
            String source = known.isPresent() ? "remembered" : given.columns().isEmpty() ? "suggested" : "given";
            ImportMapping mapping = choice.complete(
                    target,
                    read.columns(),
                    known.map(last -> overlay(last, given)).orElse(given));
            return previews.of(target, person, upload.name(), read, mapping, source);
        }
    }

    Job get(ImportTarget<?> target, Person person, UUID id) {
        Job job = jobs.get(person, new JobId(id));
        if (!job.kind().equals(ImportJob.kind(target))) {
            throw Problems.notFound();
        }
        return job;
    }

    /** Takes an import back; refused while it runs, and where records were changed since unless those may stay. */
    Job undo(ImportTarget<?> target, Person person, UUID id, boolean keepTouched) {
        Job job = get(target, person, id);
        ImportUndo undo = target.undo().orElseThrow(() -> Problems.conflict("import-not-undoable"));
        if (ImportJob.isBackwards(job)) {
            throw Problems.conflict("import-undone");
        }
        long touched = undo.touched(job.id());
        if (touched > 0 && !keepTouched) {
            throw Problems.conflict("import-touched", Map.of("touched", touched), touched);
        }
        return jobs.again(person, job.id(), ImportJob.backwards(job));
    }

    ImportPlan plan(Job job) {
        return json.convertValue(job.params(), ImportPlan.class);
    }

    PageResponse<Job> page(ImportTarget<?> target, Person person, ListQuery query) {
        return jobs.page(person, ImportJob.kind(target), query);
    }

    private ImportMapping given(ImportRequest request) {
        MappingReader reader = new MappingReader(json);
        String text = request.mapping();
        ImportMapping mapping = text == null || text.isBlank() ? ImportMapping.empty() : reader.read(text);
        String options = request.options();
        if (options == null || options.isBlank()) {
            return mapping;
        }
        Map<String, String> all = new LinkedHashMap<>(mapping.options());
        all.putAll(reader.readOptions(options));
        return mapping.withOptions(all);
    }

    /** What is said now goes before what was used the last time. */
    private static ImportMapping overlay(ImportMapping last, ImportMapping given) {
        Map<String, String> options = new LinkedHashMap<>(last.options());
        options.putAll(given.options());
        return last.withOptions(options);
    }

    private static String contentType(FileFormat format) {
        return format.isCsv() ? "text/csv" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }
}
