package io.tidewater.platform.job;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How jobs are worked on.
 *
 * @param workers jobs at once in this process; 0 leaves them to other instances
 * @param lease how long a job stays with a worker that has gone silent
 * @param turn how long a worker goes on with one job while others wait
 * @param poll how often an idle worker looks for jobs of other instances
 * @param maxAttempts failures of one step before the job is given up
 * @param backOff wait after the first failure, doubled with each further one
 * @param maxOpen jobs a person may have queued or running
 * @param keep how long finished jobs and their files are kept
 */
@ConfigurationProperties("tidewater.jobs")
public record JobProperties(
        @DefaultValue("2") int workers,
        @DefaultValue("15s") Duration lease,
        @DefaultValue("3s") Duration turn,
        @DefaultValue("500ms") Duration poll,
        @DefaultValue("6") int maxAttempts,
        @DefaultValue("1s") Duration backOff,
        @DefaultValue("100") int maxOpen,
        @DefaultValue("30d") Duration keep) {

    private static final Duration LONGEST_BACK_OFF = Duration.ofMinutes(1);

    Duration backOff(int failures) {
        Duration wait = backOff.multipliedBy(1L << Math.min(failures - 1, 10));
        return wait.compareTo(LONGEST_BACK_OFF) > 0 ? LONGEST_BACK_OFF : wait;
    }
}
