package io.tidewater.platform.job;

import io.tidewater.platform.data.AfterCommit;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.web.ListQuery;
import io.tidewater.platform.web.PageResponse;
import io.tidewater.platform.web.Problems;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Starts long work and tells its owner how it goes. */
public class Jobs {

    private final JobStore store;
    private final JobFiles files;
    private final JobSignal signal;
    private final JobProperties properties;

    Jobs(JobStore store, JobFiles files, JobSignal signal, JobProperties properties) {
        this.store = store;
        this.files = files;
        this.signal = signal;
        this.properties = properties;
    }

    /** Queues a job with its files; both are there after the commit or neither. */
    @Transactional
    public JobId start(NewJob job) {
        if (store.open(job.person().id()) >= properties.maxOpen()) {
            throw Problems.conflict("too-many-jobs", properties.maxOpen());
        }
        JobId id = JobId.next();
        store.insert(id, job);
        job.inputs().forEach(file -> files.store(id, file));
        wakeAfterCommit();
        return id;
    }

    /** One job; not found when it belongs to somebody else. */
    @Transactional(readOnly = true)
    public Job get(Person person, JobId id) {
        return store.find(person, id).orElseThrow(Problems::notFound);
    }

    /** Jobs of the person, newest first, of one kind if it is given; this list has neither filter nor search nor other orders. */
    @Transactional(readOnly = true)
    public PageResponse<Job> page(Person person, @Nullable String kind, ListQuery query) {
        refuse("filter", query.filter());
        refuse("q", query.q());
        refuse("sort", query.sort());
        List<Job> found = store.list(person, kind, before(query.cursor()), query.limit() + 1);
        List<Job> page = found.subList(0, Math.min(found.size(), query.limit()));
        String next = found.size() > page.size() ? page.getLast().id().toString() : null;
        return new PageResponse<>(page, next, null);
    }

    /** Stops a job after the step it is in; what is done stays done. */
    @Transactional
    public Job cancel(Person person, JobId id) {
        get(person, id);
        if (!store.cancel(id)) {
            throw Problems.conflict("job-finished");
        }
        return get(person, id);
    }

    /** Goes on with a failed or cancelled job where it stopped. */
    @Transactional
    public Job resume(Person person, JobId id) {
        get(person, id);
        if (!store.resume(id)) {
            throw Problems.conflict("job-not-stopped");
        }
        wakeAfterCommit();
        return get(person, id);
    }

    /** Has a job that ended go on from another place, such as backwards. */
    @Transactional
    public Job again(Person person, JobId id, Map<String, Object> cursor) {
        get(person, id);
        if (!store.again(id, cursor)) {
            throw Problems.conflict("job-running");
        }
        wakeAfterCommit();
        return get(person, id);
    }

    private static void refuse(String parameter, @Nullable String value) {
        if (value != null) {
            throw Problems.unreadable(parameter, "unsupported");
        }
    }

    private static @Nullable UUID before(@Nullable String cursor) {
        try {
            return cursor == null ? null : UUID.fromString(cursor);
        } catch (IllegalArgumentException e) {
            throw Problems.unreadable("cursor", "cursor");
        }
    }

    private void wakeAfterCommit() {
        AfterCommit.run(signal::wake);
    }
}
