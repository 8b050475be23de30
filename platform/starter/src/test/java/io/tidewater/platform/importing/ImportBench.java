package io.tidewater.platform.importing;

import io.tidewater.platform.job.Job;
import io.tidewater.platform.job.JobBench;
import io.tidewater.platform.job.JobId;
import io.tidewater.platform.job.JobKind;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.web.ProblemException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockMultipartFile;

/** The import machinery over one target, wired by hand. */
final class ImportBench {

    final JobBench jobs = new JobBench();
    final Person person = JobBench.person("ann");
    final ThingTarget things;
    final Imports imports;

    private final RejectedRows rejectedRows = new RejectedRows(jobs.template, jobs.json);
    private final FieldLabels labels = new FieldLabels(messages());
    private final int batch;

    ImportBench() {
        this(3, new ImportProperties(3, 1_000, 50));
    }

    ImportBench(int batch, ImportProperties limits) {
        this.batch = batch;
        this.things = new ThingTarget(jobs.template).emptied();
        jobs.jdbc.sql("truncate job, job_turn, import_mapping cascade").update();
        this.imports = new Imports(
                jobs.jobs(),
                new RememberedMappings(jobs.jdbc, jobs.json),
                new MappingChoice(labels),
                new Previews(labels),
                limits,
                jobs.json);
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/platform", "messages/job");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    JobKind job() {
        return job(things);
    }

    <R> JobKind job(ImportTarget<R> target) {
        return job(jobs, target, batch);
    }

    static <R> JobKind job(JobBench jobs, ImportTarget<R> target, int batch) {
        return new ImportJob<>(
                target,
                new SourceFiles(jobs.files),
                new ChunkApplication(jobs.transactions),
                new RejectedRows(jobs.template, jobs.json),
                jobs.json,
                batch);
    }

    static ImportRequest request(String name, byte[] content, @Nullable String mapping) {
        return new ImportRequest(new MockMultipartFile("file", name, "text/csv", content), mapping, null);
    }

    JobId start(byte[] content, @Nullable String mapping) {
        return jobs.inTransaction(() -> imports.start(things, person, request("things.csv", content, mapping)))
                .id();
    }

    JobId start(String content, @Nullable String mapping) {
        return start(content.getBytes(StandardCharsets.UTF_8), mapping);
    }

    /** Imports to the end. */
    Job run(byte[] content, @Nullable String mapping) {
        JobId id = start(content, mapping);
        jobs.worker(job()).untilIdle();
        return get(id);
    }

    Job run(String content, @Nullable String mapping) {
        return run(content.getBytes(StandardCharsets.UTF_8), mapping);
    }

    Job get(JobId id) {
        return jobs.get(person, id);
    }

    ImportPreview preview(String content, @Nullable String mapping) {
        return preview(content.getBytes(StandardCharsets.UTF_8), mapping);
    }

    ImportPreview preview(byte[] content, @Nullable String mapping) {
        return imports.preview(things, person, request("things.csv", content, mapping));
    }

    String rejected(Job job) {
        StringWriter out = new StringWriter();
        new RejectedFile(rejectedRows, labels).write(job.id(), imports.plan(job), out);
        return out.toString();
    }

    List<String> names() {
        return jobs.jdbc
                .sql("select name from thing order by name")
                .query(String.class)
                .list();
    }

    static String encodedRows() {
        return "名称,金额\n杭州软件有限公司,\"1,234.50\"\n上海数据股份有限公司,88\n";
    }

    static byte[] bytes(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }

    static List<String> rules(ProblemException problem) {
        return problem.errors().stream()
                .map(error -> error.field() + " " + error.rule())
                .toList();
    }
}
