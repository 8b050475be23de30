package io.tidewater.lead.reminder;

import io.tidewater.platform.event.Causation;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks once a minute for what people are to be reminded of; what was said stands in a table, so nothing is said twice. */
@Component
class ReminderWatch {

    private static final Logger log = LoggerFactory.getLogger(ReminderWatch.class);

    private final DueReminders due;
    private final Clock clock;

    ReminderWatch(DueReminders due, Clock clock) {
        this.due = due;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT30S")
    void byTheClock() {
        Causation.asSystem("reminders", () -> all(clock.instant()));
    }

    private void all(Instant now) {
        int told = due.sweep(now);
        while (told > 0) {
            log.debug("Reminded {} people at {}", told, now);
            told = due.sweep(now);
        }
    }
}
