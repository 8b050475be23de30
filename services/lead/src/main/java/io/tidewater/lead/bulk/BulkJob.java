package io.tidewater.lead.bulk;

import io.tidewater.platform.job.JobKind;
import io.tidewater.platform.job.JobRun;
import io.tidewater.platform.job.StepResult;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.web.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** L23: one change for up to 100,000 leads, some at a time; cancelled, it stops there, resumed, it goes on. */
@Component
class BulkJob implements JobKind {

    static final String KIND = "leads-bulk";
    static final int MOST = 100_000;
    private static final int AT_ONCE = 200;
    private static final String AT = "at";
    private static final String LAST = "last";

    private final BulkChange change;
    private final Selection selection;
    private final RefusedFile refusedFile;
    private final JsonMapper json;

    BulkJob(BulkChange change, Selection selection, RefusedFile refusedFile, JsonMapper json) {
        this.change = change;
        this.selection = selection;
        this.refusedFile = refusedFile;
        this.json = json;
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public StepResult step(JobRun run) {
        BulkRequest request = json.convertValue(run.params(), BulkRequest.class);
        List<UUID> ids = next(request, run);
        if (ids.isEmpty()) {
            return StepResult.done(Map.of("refusedFile", "/api/v1/leads/bulk/" + run.id() + "/file"));
        }
        Map<UUID, ProblemException> refused = change.run(request, run.person(), ids);
        refusedFile.add(run.id(), refused);
        run.count("read", ids.size());
        run.count("changed", ids.size() - refused.size());
        run.count("refused", refused.size());
        return StepResult.more(
                Map.of(AT, run.cursor(AT) + ids.size(), LAST, ids.getLast().toString()));
    }

    private List<UUID> next(BulkRequest request, JobRun run) {
        int at = (int) run.cursor(AT);
        List<UUID> named = request.ids();
        if (named != null) {
            return named.subList(Math.min(at, named.size()), Math.min(at + AT_ONCE, named.size()));
        }
        int most = Math.min(AT_ONCE, MOST - at);
        return most <= 0
                ? List.of()
                : selection.after(Scope.of(run.person()), request.filter(), request.q(), last(run), most);
    }

    private static @Nullable UUID last(JobRun run) {
        return run.cursor().get(LAST) instanceof String text ? UUID.fromString(text) : null;
    }
}
