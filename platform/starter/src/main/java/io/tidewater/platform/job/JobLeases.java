package io.tidewater.platform.job;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The leases this process holds, kept alive while their steps run, however long one takes. */
final class JobLeases {

    private static final Logger LOG = LoggerFactory.getLogger(JobLeases.class);

    private final JobQueue queue;
    private final JobProperties properties;
    private final Set<UUID> held = ConcurrentHashMap.newKeySet();

    JobLeases(JobQueue queue, JobProperties properties) {
        this.queue = queue;
        this.properties = properties;
    }

    void hold(UUID lease) {
        held.add(lease);
    }

    void drop(UUID lease) {
        held.remove(lease);
    }

    /** A beat that fails is no harm while the next one comes before the lease ends. */
    void beat() {
        try {
            if (!held.isEmpty()) {
                queue.extend(held, properties.lease());
            }
        } catch (RuntimeException e) {
            LOG.warn("Could not extend the leases of running jobs: {}", e.toString());
        }
    }
}
