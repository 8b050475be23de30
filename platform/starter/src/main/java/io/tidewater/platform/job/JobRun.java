package io.tidewater.platform.job;

import io.tidewater.platform.scope.Person;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One step's view of its job. What it counts and says is kept only if the step's transaction commits. */
public final class JobRun {

    private final Job job;
    private final Map<String, Object> cursor;
    private final Map<String, Long> counts;
    private final KeptThings kept;
    private @Nullable Long total;

    JobRun(Job job, Map<String, Object> cursor, Map<String, Long> counts, @Nullable Long total, KeptThings kept) {
        this.job = job;
        this.cursor = cursor;
        this.counts = new HashMap<>(counts);
        this.total = total;
        this.kept = kept;
    }

    /** The job's name. */
    public JobId id() {
        return job.id();
    }

    /** Who started it. */
    public Person person() {
        return job.person();
    }

    /** What it was started with. */
    public Map<String, Object> params() {
        return job.params();
    }

    /** Where this step begins; empty at the first. */
    public Map<String, Object> cursor() {
        return cursor;
    }

    /** A number in the cursor, 0 when it is not there yet. */
    public long cursor(String name) {
        return cursor.get(name) instanceof Number number ? number.longValue() : 0;
    }

    /** Adds to a count that progress shows; {@code read} is the one that rate and total are about. */
    public void count(String name, long more) {
        counts.merge(name, more, Long::sum);
    }

    /** Says how far {@code read} will go. */
    public void total(long known) {
        this.total = known;
    }

    /**
     * A thing kept open from step to step while the same worker goes on, such as a reader of the input. It is closed when
     * the turn ends and when a step fails; the next one is then made from the saved cursor.
     */
    public <T extends AutoCloseable> T keep(String name, Class<T> type, Supplier<T> make) {
        return kept.get(name, type, make);
    }

    Map<String, Long> counts() {
        return counts;
    }

    @Nullable
    Long total() {
        return total;
    }
}
