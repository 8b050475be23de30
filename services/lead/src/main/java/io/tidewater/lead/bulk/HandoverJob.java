package io.tidewater.lead.bulk;

import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.NewEvent;
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

/** L22: everything a person works on goes to another, lead by lead, with a report of what went and what stayed. */
@Component
class HandoverJob implements JobKind {

    static final String KIND = "leads-handover";
    private static final int AT_ONCE = 200;
    private static final String LAST = "last";

    private final BulkChange change;
    private final Selection selection;
    private final RefusedFile refusedFile;
    private final EventLog events;
    private final JsonMapper json;

    HandoverJob(BulkChange change, Selection selection, RefusedFile refusedFile, EventLog events, JsonMapper json) {
        this.change = change;
        this.selection = selection;
        this.refusedFile = refusedFile;
        this.events = events;
        this.json = json;
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public StepResult step(JobRun run) {
        HandoverRequest request = json.convertValue(run.params(), HandoverRequest.class);
        List<UUID> ids =
                selection.after(Scope.of(run.person()), owned(request.fromUserName()), null, last(run), AT_ONCE);
        if (ids.isEmpty()) {
            return finish(run, request);
        }
        Map<UUID, ProblemException> stayed = change.run(action(request), run.person(), ids);
        refusedFile.add(run.id(), stayed);
        run.count("read", ids.size());
        run.count("moved", ids.size() - stayed.size());
        run.count("stayed", stayed.size());
        return StepResult.more(Map.of(
                LAST,
                ids.getLast().toString(),
                "moved",
                run.cursor("moved") + ids.size() - stayed.size(),
                "stayed",
                run.cursor("stayed") + stayed.size()));
    }

    /** Tells that it is done, so that other services hand over what they keep for these leads. */
    private StepResult finish(JobRun run, HandoverRequest request) {
        long moved = run.cursor("moved");
        long stayed = run.cursor("stayed");
        Finished told = new Finished(
                run.id().value(),
                request.fromUserName(),
                request.toUserName(),
                request.reason(),
                run.person().userName(),
                moved,
                stayed);
        events.append(NewEvent.of("lead-handover.finished", run.id(), told));
        return StepResult.done(Map.of(
                "moved", moved, "stayed", stayed, "refusedFile", "/api/v1/leads/handovers/" + run.id() + "/file"));
    }

    private static BulkRequest action(HandoverRequest request) {
        BulkRequest.Action action =
                request.toUserName() == null ? BulkRequest.Action.RELEASE : BulkRequest.Action.ASSIGN;
        return new BulkRequest(action, null, null, null, request.toUserName(), request.reason(), null);
    }

    /** Open leads only: what is converted or disqualified keeps whom it was won or lost by. */
    static String owned(String userName) {
        return "ownerUserName == " + quoted(userName) + " && state != \"converted\" && state != \"disqualified\"";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static @Nullable UUID last(JobRun run) {
        return run.cursor().get(LAST) instanceof String text ? UUID.fromString(text) : null;
    }

    /** The report, as it is told. */
    record Finished(
            UUID id,
            String fromUserName,
            @Nullable String toUserName,
            String reason,
            String byUserName,
            long moved,
            long stayed) {}
}
