package io.tidewater.lead.model;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.tidewater.lead.record.Lead;
import io.tidewater.platform.data.AfterCommit;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The model in use, kept in memory; another instance changes over within two seconds. */
@Component
public class ModelInUse {

    private static final Duration FRESH = Duration.ofSeconds(2);

    private final LoadingCache<String, Optional<UUID>> current;
    private final LoadingCache<UUID, Judge> judges;

    ModelInUse(ModelStore store) {
        this.current = Caffeine.newBuilder()
                .expireAfterWrite(FRESH)
                .build(key -> store.inUse().map(ModelInfo::id));
        this.judges = Caffeine.newBuilder().maximumSize(2).build(id -> new Judge(store.model(id)));
    }

    /** What the model in use says of the lead; empty while there is none. */
    public Optional<Judgement> judge(Lead lead) {
        return current.get("").map(id -> judges.get(id).judge(LeadFeatures.of(lead)));
    }

    void changed() {
        AfterCommit.run(current::invalidateAll);
    }
}
