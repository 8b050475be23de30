package io.tidewater.ticket.level;

import io.tidewater.platform.event.Changes;
import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.web.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to what is promised. */
@Service
@Transactional
public class ServiceLevels {

    private static final String KEY = "service-level";

    private final LevelStore store;
    private final EventLog events;
    private volatile @Nullable ServiceLevel last;

    ServiceLevels(LevelStore store, EventLog events) {
        this.store = store;
        this.events = events;
    }

    /** What is promised now; read anew only when another version of it has been written. */
    @Transactional(readOnly = true)
    public ServiceLevel current() {
        long version = store.version();
        ServiceLevel known = last;
        if (known != null && known.version() == version) {
            return known;
        }
        ServiceLevel read = store.plan().level(version);
        last = read;
        return read;
    }

    @Transactional(readOnly = true)
    LevelView view() {
        return LevelView.of(store.plan(), store.version());
    }

    /** Promises something else from now on; targets of unfinished tickets follow shortly after. */
    LevelView replace(Version version, LevelPlan plan) {
        long before = store.lock();
        LevelPlan old = store.plan();
        version.check(before, () -> LevelView.of(old, before));
        plan.level(before + 1);
        store.replace(plan, before + 1);
        LevelView now = LevelView.of(store.plan(), before + 1);
        events.append(NewEvent.of("service-level.changed", KEY, now)
                .withChanges(Changes.between(LevelView.of(old, before), now)));
        return now;
    }
}
