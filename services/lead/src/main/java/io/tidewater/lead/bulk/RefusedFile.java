package io.tidewater.lead.bulk;

import io.tidewater.platform.job.JobFiles;
import io.tidewater.platform.job.JobId;
import io.tidewater.platform.web.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps which leads were refused and why, as the job's result file. */
@Component
class RefusedFile {

    private static final String ROLE = "result";

    private final JobFiles files;

    RefusedFile(JobFiles files) {
        this.files = files;
    }

    void add(JobId job, Map<UUID, ProblemException> refused) {
        if (refused.isEmpty()) {
            return;
        }
        boolean first = files.find(job, ROLE).isEmpty();
        files.create(job, ROLE, "refused.csv", "text/csv");
        StringBuilder lines = new StringBuilder(first ? "id,reason,field\r\n" : "");
        refused.forEach((id, why) -> lines.append(id)
                .append(',')
                .append(
                        why.errors().isEmpty()
                                ? why.code()
                                : why.errors().getFirst().rule())
                .append(',')
                .append(why.errors().isEmpty() ? "" : why.errors().getFirst().field())
                .append("\r\n"));
        files.append(job, ROLE, lines.toString().getBytes(StandardCharsets.UTF_8));
    }
}
