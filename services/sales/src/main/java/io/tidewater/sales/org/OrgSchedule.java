package io.tidewater.sales.org;

import io.tidewater.platform.event.Causation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks again and again whether the organisation changed; a directory that is away is asked again the next time. */
@Component
@ConditionalOnProperty(name = "tidewater.organisation.sync", havingValue = "true", matchIfMissing = true)
class OrgSchedule {

    private static final Logger log = LoggerFactory.getLogger(OrgSchedule.class);

    private final OrgSync sync;
    private boolean away;

    OrgSchedule(OrgSync sync) {
        this.sync = sync;
    }

    @Scheduled(fixedDelayString = "${tidewater.organisation.interval:10s}", initialDelay = 1000)
    void look() {
        try {
            Causation.asSystem("organisation", sync::run);
            away = false;
        } catch (DirectoryAwayException gone) {
            if (!away) {
                log.warn("The directory is away; the organisation stays as it was: {}", gone.getMessage());
            }
            away = true;
        }
    }
}
