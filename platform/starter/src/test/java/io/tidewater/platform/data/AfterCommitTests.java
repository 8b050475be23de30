package io.tidewater.platform.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionSynchronizationUtils;

class AfterCommitTests {

    private final List<String> done = new ArrayList<>();

    @AfterEach
    void endTransaction() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.clearSynchronization();
        }
    }

    @Test
    void waitsForTheCommit() {
        TransactionSynchronizationManager.initSynchronization();

        AfterCommit.run(() -> done.add("forgotten"));

        TransactionSynchronizationUtils.triggerBeforeCommit(false);
        assertThat(done).isEmpty();
        TransactionSynchronizationUtils.triggerAfterCommit();
        assertThat(done).containsExactly("forgotten");
    }

    @Test
    void leavesItWhenTheTransactionDoesNotCommit() {
        TransactionSynchronizationManager.initSynchronization();

        AfterCommit.run(() -> done.add("forgotten"));
        TransactionSynchronizationUtils.triggerAfterCompletion(TransactionSynchronization.STATUS_ROLLED_BACK);

        assertThat(done).isEmpty();
    }

    @Test
    void doesItAtOnceWhereThereIsNoTransaction() {
        AfterCommit.run(() -> done.add("forgotten"));

        assertThat(done).containsExactly("forgotten");
    }
}
