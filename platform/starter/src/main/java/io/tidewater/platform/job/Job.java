package io.tidewater.platform.job;

import io.tidewater.platform.scope.Person;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A job as it is stored.
 *
 * @param person who started it, with the rights of that moment
 * @param cursor where the next step begins; only the kind of job reads it
 * @param total how much {@code counts.read} will grow to, where that is known
 * @param attempt failures of the step at the cursor so far
 */
public record Job(
        JobId id,
        String kind,
        JobState state,
        Person person,
        Map<String, Object> params,
        Map<String, Object> cursor,
        Map<String, Long> counts,
        @Nullable Long total,
        long workedMillis,
        boolean cancelRequested,
        int attempt,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Map<String, Object> result,
        @Nullable JobFailure error) {}
