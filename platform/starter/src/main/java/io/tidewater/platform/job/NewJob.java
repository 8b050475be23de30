package io.tidewater.platform.job;

import io.tidewater.platform.scope.Person;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A job to start.
 *
 * @param kind the name of a {@link JobKind}
 * @param person who starts it and with whose rights it runs
 * @param counts what it will count, shown as zero from the start
 * @param total how much there is to do, where that is known
 * @param delay how long after it was started it may begin
 */
public record NewJob(
        String kind,
        Person person,
        Map<String, Object> params,
        Map<String, Long> counts,
        @Nullable Long total,
        List<JobInput> inputs,
        Duration delay) {

    /** A job without files. */
    public static NewJob of(String kind, Person person, Map<String, Object> params) {
        return new NewJob(kind, person, params, Map.of(), null, List.of(), Duration.ZERO);
    }

    /** The same job with what it will read. */
    public NewJob with(JobInput... files) {
        return new NewJob(kind, person, params, counts, total, List.of(files), delay);
    }

    /** The same job with a known end. */
    public NewJob total(@Nullable Long known) {
        return new NewJob(kind, person, params, counts, known, inputs, delay);
    }

    /** The same job with the names of its counts. */
    public NewJob counting(String... names) {
        Map<String, Long> zeros = Arrays.stream(names).collect(Collectors.toMap(name -> name, name -> 0L));
        return new NewJob(kind, person, params, zeros, total, inputs, delay);
    }

    /** The same job, not to begin before so much time has gone by. */
    public NewJob after(Duration time) {
        return new NewJob(kind, person, params, counts, total, inputs, time);
    }
}
