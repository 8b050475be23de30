package io.tidewater.sales.order;

import io.tidewater.platform.event.Causation;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Carries on with credit tasks whose time has come: after an outage of the account service, and after one of our own. */
@Component
class CreditWorker {

    private static final Logger log = LoggerFactory.getLogger(CreditWorker.class);
    private static final int AT_ONCE = 20;

    private final CreditTasks tasks;
    private final CreditCheck check;

    CreditWorker(CreditTasks tasks, CreditCheck check) {
        this.tasks = tasks;
        this.check = check;
    }

    @Scheduled(fixedDelayString = "${tidewater.sales.credit-interval:500ms}")
    void look() {
        try {
            List<CreditTasks.Task> due = tasks.take(AT_ONCE);
            due.forEach(task -> Causation.asSystem("credit", () -> check.carryOut(task)));
        } catch (DataAccessException | TransactionException away) {
            log.warn("Credit tasks wait: {}", away.getMessage());
        }
    }
}
