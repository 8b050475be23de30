package io.tidewater.lead.scoring;

import io.tidewater.lead.record.Ratings;
import io.tidewater.platform.job.JobKind;
import io.tidewater.platform.job.JobRun;
import io.tidewater.platform.job.StepResult;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rates all leads anew (L9): after rules or model changed, and every night because engagement decays. */
@Component
class RescoreJob implements JobKind {

    private static final int CHUNK = 500;

    private final Ratings ratings;

    RescoreJob(Ratings ratings) {
        this.ratings = ratings;
    }

    @Override
    public String name() {
        return Ratings.ANEW;
    }

    @Override
    public StepResult step(JobRun run) {
        Ratings.Sweep swept = ratings.sweep(after(run), CHUNK);
        run.count("read", swept.looked());
        run.count("updated", swept.changed());
        UUID last = swept.last();
        return last == null || swept.looked() < CHUNK
                ? StepResult.done(Map.of())
                : StepResult.more(Map.of("after", last.toString()));
    }

    private static @Nullable UUID after(JobRun run) {
        return run.cursor().get("after") instanceof String id ? UUID.fromString(id) : null;
    }
}
