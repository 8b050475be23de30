package io.tidewater.lead.bulk;

import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.LeadSight;
import io.tidewater.lead.record.LeadTable;
import io.tidewater.lead.record.Leads;
import io.tidewater.platform.fieldaccess.FieldAccess;
import io.tidewater.platform.job.JobFiles;
import io.tidewater.platform.job.JobKind;
import io.tidewater.platform.job.JobRun;
import io.tidewater.platform.job.StepResult;
import io.tidewater.platform.scope.Scope;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** L23: the leads of a list as a CSV file, within the scope of who asked, some at a time. */
@Component
class ExportJob implements JobKind {

    static final String KIND = "leads-export";
    static final String ROLE = "result";
    private static final int AT_ONCE = 1_000;
    private static final String LAST = "last";

    private final Leads leads;
    private final Selection selection;
    private final JobFiles files;
    private final LeadSight sight;
    private final FieldAccess access;
    private final JsonMapper json;

    ExportJob(Leads leads, Selection selection, JobFiles files, LeadSight sight, FieldAccess access, JsonMapper json) {
        this.leads = leads;
        this.selection = selection;
        this.files = files;
        this.sight = sight;
        this.access = access;
        this.json = json;
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public StepResult step(JobRun run) {
        ExportRequest request = json.convertValue(run.params(), ExportRequest.class);
        Scope scope = Scope.of(run.person());
        CsvLines lines = new CsvLines(request.columnsOrStandard());
        StringBuilder text = new StringBuilder();
        if (run.cursor().isEmpty()) {
            files.create(run.id(), ROLE, "leads.csv", "text/csv;charset=UTF-8");
            text.append(lines.header());
        }
        List<UUID> ids = selection.after(scope, request.filter(), request.q(), last(run), AT_ONCE);
        for (Lead lead : leads.byIds(scope, ids)) {
            JsonNode row = json.valueToTree(sight.show(run.person(), lead));
            text.append(lines.line(access.shown(LeadTable.TYPE.name(), run.person(), row)));
        }
        files.append(run.id(), ROLE, text.toString().getBytes(StandardCharsets.UTF_8));
        run.count("read", ids.size());
        return ids.isEmpty()
                ? StepResult.done(Map.of("file", "/api/v1/leads/exports/" + run.id() + "/file"))
                : StepResult.more(Map.of(LAST, ids.getLast().toString()));
    }

    private static @Nullable UUID last(JobRun run) {
        return run.cursor().get(LAST) instanceof String text ? UUID.fromString(text) : null;
    }
}
