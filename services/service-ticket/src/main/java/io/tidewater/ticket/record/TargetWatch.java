package io.tidewater.ticket.record;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Looks at targets again and again; any number of instances may do so side by side. */
@Component
class TargetWatch {

    private static final Logger log = LoggerFactory.getLogger(TargetWatch.class);

    private final Targets targets;

    TargetWatch(Targets targets) {
        this.targets = targets;
    }

    @Scheduled(fixedDelayString = "${tidewater.ticket.watch-interval}")
    void look() {
        try {
            while (targets.retime() == Targets.CHUNK) {
                log.info("Computed {} targets anew", Targets.CHUNK);
            }
            while (targets.look() == Targets.CHUNK) {
                log.info("Marked targets of {} tickets", Targets.CHUNK);
            }
        } catch (DataAccessException | TransactionException away) {
            log.warn("Targets could not be looked at: {}", away.getMessage());
        }
    }
}
