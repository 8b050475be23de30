package io.tidewater.lead.model;

import io.tidewater.lead.record.Ratings;
import io.tidewater.lead.setting.Setting;
import io.tidewater.lead.setting.Settings;
import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.job.Jobs;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.web.Problems;
import io.tidewater.platform.web.Version;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps models and decides which one is in use (L9). */
@Service
@Transactional
class Models {

    private static final String SETTINGS = "score-model-settings";

    private final ModelStore store;
    private final ModelInUse inUse;
    private final Settings settings;
    private final Jobs jobs;
    private final EventLog events;
    private final Clock clock;

    Models(ModelStore store, ModelInUse inUse, Settings settings, Jobs jobs, EventLog events, Clock clock) {
        this.store = store;
        this.inUse = inUse;
        this.settings = settings;
        this.jobs = jobs;
        this.events = events;
        this.clock = clock;
    }

    Setting<ModelSettings> settings() {
        return settings.inForce(SETTINGS, ModelSettings.class, ModelSettings.INITIAL);
    }

    Setting<ModelSettings> replaceSettings(ModelSettings value, Version expected, String by) {
        return settings.replace(SETTINGS, ModelSettings.class, ModelSettings.INITIAL, value, expected, by);
    }

    /** Keeps a new model; it is put in use only if it orders leads at least as well as the one in use did. */
    ModelInfo add(TrainedModel model, Report report, Person by) {
        ModelInfo added = store.add(model, report, by.userName(), clock.instant());
        Optional<ModelInfo> former = store.inUse();
        boolean better =
                former.isEmpty() || report.auc() >= former.get().report().auc();
        events.append(NewEvent.of("lead-score-model.trained", added.id(), Told.of(added)));
        return better ? use(by, added.id()) : added;
    }

    /** Puts a model in use, however good it is, and has all leads rated anew. */
    ModelInfo use(Person by, UUID id) {
        if (store.find(id).isEmpty()) {
            throw Problems.notFound();
        }
        store.use(id);
        inUse.changed();
        ModelInfo info = store.find(id).orElseThrow();
        events.append(NewEvent.of("lead-score-model.put-in-use", id, Told.of(info)));
        jobs.start(Ratings.anew(by));
        return info;
    }

    List<ModelInfo> all() {
        return store.all();
    }

    ModelInfo get(UUID id) {
        return store.find(id).orElseThrow(Problems::notFound);
    }

    /** What others are told of a model. */
    private record Told(UUID id, int version, boolean inUse, double auc, int trainedOn, String byUserName) {

        static Told of(ModelInfo model) {
            Report report = model.report();
            return new Told(
                    model.id(), model.version(), model.inUse(), report.auc(), report.trainedOn(), model.byUserName());
        }
    }
}
