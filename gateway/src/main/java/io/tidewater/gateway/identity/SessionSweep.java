package io.tidewater.gateway.identity;

import java.util.concurrent.TimeUnit;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes sessions that have ended. Several processes may do so at once. */
@Component
class SessionSweep {

    private static final Logger log = LoggerFactory.getLogger(SessionSweep.class);

    private final Sessions sessions;

    SessionSweep(Sessions sessions) {
        this.sessions = sessions;
    }

    @Scheduled(initialDelay = 0, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        try {
            int ended = sessions.deleteEnded();
            log.debug("{} sessions had ended", ended);
        } catch (DataAccessException | FlywayException outage) {
            log.warn("Ended sessions stay for now, the session database does not answer: {}", outage.getMessage());
        }
    }
}
