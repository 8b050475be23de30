package io.tidewater.platform.event;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How events are sent and consumed.
 *
 * @param enabled whether relay and consumers start with the application
 * @param relayWorkers how many threads send events
 * @param relayBatch how many events of a shard go out in one transaction
 * @param relayGather how long the relay lets further events come together after it has sent some
 * @param partitions of a topic that has to be created
 * @param replicas of a topic that has to be created; -1 leaves it to the broker
 * @param mostBytes an event's JSON may have
 * @param retries how long a consumer waits before each further attempt at an event that fails
 * @param retryBudget how long a consumer works on failing events before it goes back to the broker for a moment
 */
@ConfigurationProperties("tidewater.events")
record EventProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("3") int relayWorkers,
        @DefaultValue("500") int relayBatch,
        @DefaultValue("50ms") Duration relayGather,
        @DefaultValue("12") int partitions,
        @DefaultValue("-1") short replicas,
        @DefaultValue("262144") int mostBytes,
        @DefaultValue({"100ms", "500ms", "2s"}) List<Duration> retries,
        @DefaultValue("30s") Duration retryBudget) {}
