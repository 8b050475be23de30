package io.tidewater.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class TransienceTests {

    @Test
    void aDatabaseThatIsAwayComesBack() {
        assertThat(Transience.passes(new DataAccessResourceFailureException("away")))
                .isTrue();
        assertThat(Transience.passes(new CannotCreateTransactionException("away")))
                .isTrue();
        assertThat(Transience.passes(new TransactionSystemException("rollback failed")))
                .isTrue();
        assertThat(Transience.passes(new IllegalStateException(new SQLTransientConnectionException("pool"))))
                .isTrue();
        assertThat(Transience.passes(new CannotAcquireLockException("deadlock")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "53300", "40P01", "40001"})
    void theServerSaysWhenItIsNotTheStatementsFault(String state) {
        assertThat(Transience.passes(new RuntimeException(new SQLException("x", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22001", "42P01", "57014"})
    void aStatementThatIsWrongStaysWrong(String state) {
        assertThat(Transience.passes(new RuntimeException(new SQLException("x", state))))
                .isFalse();
    }

    @Test
    void whatTheHandlerOrTheEventDoesWrongDoesNotPass() {
        assertThat(Transience.passes(new IllegalStateException("bug"))).isFalse();
        assertThat(Transience.passes(new DataIntegrityViolationException("dup")))
                .isFalse();
        assertThat(Transience.passes(new OptimisticLockingFailureException("stale")))
                .isFalse();
        assertThat(Transience.passes(new QueryTimeoutException("slow"))).isFalse();
        assertThat(Transience.passes(new StackOverflowError())).isFalse();
    }
}
