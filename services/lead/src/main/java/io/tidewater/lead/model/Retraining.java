package io.tidewater.lead.model;

import io.tidewater.lead.setting.Nightly;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Trains a new model on schedule where enough leads are closed (L9); one that is worse is kept and not put in use. */
@Component
class Retraining {

    private final Nightly nightly;
    private final Samples samples;
    private final Models models;

    Retraining(Nightly nightly, Samples samples, Models models) {
        this.nightly = nightly;
        this.samples = samples;
        this.models = models;
    }

    @Scheduled(cron = "${tidewater.lead.retraining}")
    void retrain() {
        if (samples.count() >= models.settings().value().minLeads()) {
            nightly.start(TrainingJob.NAME);
        }
    }
}
