package io.tidewater.platform.job;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A job as its owner sees it.
 *
 * @param counts progress so far; of an import {@code read, created, updated, merged, rejected}
 * @param total what {@code counts.read} will grow to, where that is known
 * @param ratePerSecond rows read per second of work
 * @param subject what it is about, such as the name of the file it reads
 * @param error why it failed, or why its last step is being tried again
 */
public record JobView(
        UUID id,
        String kind,
        JobState state,
        Map<String, Long> counts,
        @Nullable Long total,
        @Nullable Double ratePerSecond,
        boolean cancelRequested,
        String ownerUserName,
        @Nullable String subject,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Map<String, Object> result,
        @Nullable ErrorView error) {

    /**
     * A failure in words.
     *
     * @param attempt how often the step was tried in vain
     */
    public record ErrorView(String code, String message, int attempt) {}
}
