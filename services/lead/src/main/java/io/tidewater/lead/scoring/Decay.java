package io.tidewater.lead.scoring;

import io.tidewater.lead.record.Ratings;
import io.tidewater.lead.setting.Nightly;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets engagement decay: all leads are rated anew on schedule (L9). */
@Component
class Decay {

    private final Nightly nightly;

    Decay(Nightly nightly) {
        this.nightly = nightly;
    }

    @Scheduled(cron = "${tidewater.lead.rescoring}")
    void rescore() {
        nightly.start(Ratings.ANEW);
    }
}
