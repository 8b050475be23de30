package io.tidewater.platform.job;

import io.tidewater.platform.scope.Person;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A job to start.
 *
 * @param kind the name of a {@link JobKind}
 * @param person who starts it and with whose rights it runs
 * @param total how much there is to do, where that is known
 */
public record NewJob(
        String kind, Person person, Map<String, Object> params, @Nullable Long total, List<JobInput> inputs) {

    /** A job without files. */
    public static NewJob of(String kind, Person person, Map<String, Object> params) {
        return new NewJob(kind, person, params, null, List.of());
    }

    /** The same job with what it will read. */
    public NewJob with(JobInput... files) {
        return new NewJob(kind, person, params, total, List.of(files));
    }

    /** The same job with a known end. */
    public NewJob total(@Nullable Long known) {
        return new NewJob(kind, person, params, known, inputs);
    }
}
