package io.tidewater.platform.importing;

import io.tidewater.platform.job.Job;
import io.tidewater.platform.job.JobFailedException;
import io.tidewater.platform.job.JobKind;
import io.tidewater.platform.job.JobRun;
import io.tidewater.platform.job.StepResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The job that imports into one target: a batch of rows per step. */
final class ImportJob<R> implements JobKind {

    private static final String ROW = "row";
    private static final String READ = "read";
    private static final String UNDO = "undo";
    private static final String UNDONE = "undone";
    private static final int UNDO_BATCH = 500;

    private final ImportTarget<R> target;
    private final SourceFiles files;
    private final ChunkApplication application;
    private final RejectedRows rejected;
    private final JsonMapper json;
    private final int batch;

    ImportJob(
            ImportTarget<R> target,
            SourceFiles files,
            ChunkApplication application,
            RejectedRows rejected,
            JsonMapper json,
            int batch) {
        this.target = target;
        this.files = files;
        this.application = application;
        this.rejected = rejected;
        this.json = json;
        this.batch = batch;
    }

    static String[] counts() {
        Stream<String> outcomes = Arrays.stream(RowOutcome.Kind.values())
                .filter(kind -> kind != RowOutcome.Kind.SKIPPED)
                .map(ImportJob::code);
        return Stream.concat(Stream.of(READ), outcomes).toArray(String[]::new);
    }

    static String kind(ImportTarget<?> target) {
        return target.name() + "-import";
    }

    @Override
    public String name() {
        return kind(target);
    }

    @Override
    public StepResult step(JobRun run) {
        if (run.cursor().containsKey(UNDO)) {
            return undo(run);
        }
        Turn<?> turn = run.keep("turn", Turn.class, () -> begin(run));
        return step(run, turn.cast(target));
    }

    private StepResult step(JobRun run, Turn<R> turn) {
        RowBatch<R> rows = take(turn);
        if (rows.rows().isEmpty()) {
            run.total(run.cursor(ROW));
            return StepResult.done(result(run));
        }
        apply(run, rows, turn.context());
        return StepResult.more(Map.of(ROW, rows.next()));
    }

    /** Where the job goes on when it is to be taken back. */
    static Map<String, Object> backwards(Job job) {
        Map<String, Object> cursor = new HashMap<>(job.cursor());
        cursor.put(UNDO, 1);
        return cursor;
    }

    static boolean isBackwards(Job job) {
        return job.cursor().containsKey(UNDO);
    }

    private StepResult undo(JobRun run) {
        ImportUndo undo = target.undo().orElseThrow(() -> new JobFailedException("not-undoable"));
        int removed = undo.remove(run.id(), UNDO_BATCH);
        run.count(UNDONE, removed);
        return removed > 0
                ? StepResult.more(run.cursor())
                : StepResult.done(Map.of(UNDONE, true, "kept", undo.touched(run.id())));
    }

    private Turn<R> begin(JobRun run) {
        ImportPlan plan = json.convertValue(run.params(), ImportPlan.class);
        ImportContext context = plan.context(run.id(), run.person(), target);
        RowReader<R> reader = new RowReader<>(target, plan.columns(), plan.mapping(), context);
        return new Turn<>(
                target,
                context,
                new BatchReader<>(() -> files.open(run.id(), plan.format()), reader, run.cursor(ROW), batch));
    }

    private RowBatch<R> take(Turn<R> turn) {
        try {
            return turn.reader().take();
        } catch (BrokenRowException e) {
            throw new JobFailedException("broken-row", e.line(), CsvSource.MAX_ROW_CHARACTERS);
        }
    }

    private void apply(JobRun run, RowBatch<R> batch, ImportContext context) {
        List<R> good =
                batch.rows().stream().map(ReadRow::row).filter(Objects::nonNull).toList();
        Iterator<RowOutcome> outcomes = application.apply(target, good, context).iterator();
        List<RejectedRow> refused = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (ReadRow<R> row : batch.rows()) {
            RowOutcome.Kind kind = RowOutcome.Kind.REJECTED;
            if (row.row() == null) {
                refused.add(RejectedRows.of(row.source(), row.errors()));
            } else {
                RowOutcome outcome = outcomes.next();
                kind = outcome.kind();
                if (kind == RowOutcome.Kind.REJECTED) {
                    refused.add(RejectedRows.of(row.source(), outcome.reasons()));
                }
            }
            counts.merge(code(kind), 1, Integer::sum);
        }
        if (!refused.isEmpty()) {
            rejected.add(run.id(), refused);
        }
        counts.forEach(run::count);
        run.count(READ, batch.rows().size());
    }

    private Map<String, Object> result(JobRun run) {
        List<Map<String, Object>> reasons = rejected.summary(run.id());
        return reasons.isEmpty()
                ? Map.of("reasons", reasons)
                : Map.of(
                        "reasons",
                        reasons,
                        "rejectedFile",
                        "/api/v1/" + target.name() + "/imports/" + run.id() + "/rejected");
    }

    private static String code(RowOutcome.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** What lives as long as one worker goes on with the job. */
    private record Turn<R>(ImportTarget<R> target, ImportContext context, BatchReader<R> reader)
            implements AutoCloseable {

        @SuppressWarnings("unchecked")
        <S> Turn<S> cast(ImportTarget<S> same) {
            if (same != target) {
                throw new IllegalStateException("kept for another target");
            }
            return (Turn<S>) this;
        }

        @Override
        public void close() {
            reader.close();
        }
    }
}
