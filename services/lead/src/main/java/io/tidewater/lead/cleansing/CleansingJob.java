package io.tidewater.lead.cleansing;

import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.LeadProperties;
import io.tidewater.lead.record.LeadsInOrder;
import io.tidewater.platform.job.JobKind;
import io.tidewater.platform.job.JobRun;
import io.tidewater.platform.job.StepResult;
import io.tidewater.platform.scope.Scope;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Looks over all leads in scope and counts what is wrong with their data (L8). */
@Component
class CleansingJob implements JobKind {

    static final String NAME = "lead-cleansing";
    private static final int CHUNK = 500;

    private final LeadsInOrder leads;
    private final Issues issues;
    private final Inspection inspection;

    CleansingJob(LeadsInOrder leads, Issues issues, LeadProperties properties) {
        this.leads = leads;
        this.issues = issues;
        this.inspection = new Inspection(properties.phoneRegion());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public StepResult step(JobRun run) {
        UUID after = run.cursor().get("after") instanceof String id ? UUID.fromString(id) : null;
        List<Lead> chunk = leads.after(Scope.of(run.person()), after, CHUNK);
        Map<UUID, Set<IssueKind>> known = issues.of(chunk);
        chunk.forEach(lead -> look(lead, known.getOrDefault(lead.id().value(), Set.of()), run));
        run.count("read", chunk.size());
        return chunk.size() < CHUNK
                ? StepResult.done(Map.of())
                : StepResult.more(Map.of("after", chunk.getLast().id().toString()));
    }

    private void look(Lead lead, Set<IssueKind> before, JobRun run) {
        Set<IssueKind> after = EnumSet.noneOf(IssueKind.class);
        before.stream().filter(kind -> !kind.seen()).forEach(after::add);
        after.addAll(inspection.of(lead));
        after.forEach(kind -> run.count(kind.key(), 1));
        run.count(
                "cleared", before.stream().filter(kind -> !after.contains(kind)).count());
        issues.change(lead.id().value(), before.isEmpty() ? Set.of() : before, after);
    }
}
