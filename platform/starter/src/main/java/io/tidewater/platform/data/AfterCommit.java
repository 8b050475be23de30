package io.tidewater.platform.data;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What has to wait until others can see what a transaction wrote: a worker woken earlier finds nothing, and what is forgotten
 * earlier is read again as it was.
 */
public final class AfterCommit {

    private AfterCommit() {}

    /** Does this once the transaction has committed, never if it does not; at once where there is none. */
    public static void run(Runnable action) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            action.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                action.run();
            }
        });
    }
}
