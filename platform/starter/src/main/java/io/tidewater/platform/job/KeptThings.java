package io.tidewater.platform.job;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a kind of job keeps open while one worker runs several of its steps. */
final class KeptThings implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KeptThings.class);

    private final Map<String, AutoCloseable> things = new LinkedHashMap<>();

    <T extends AutoCloseable> T get(String name, Class<T> type, Supplier<T> make) {
        return type.cast(things.computeIfAbsent(name, missing -> make.get()));
    }

    @Override
    public void close() {
        for (AutoCloseable thing : things.values()) {
            try {
                thing.close();
            } catch (Exception e) {
                LOG.warn("Could not close what a job kept open", e);
            }
        }
        things.clear();
    }
}
