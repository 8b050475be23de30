package io.tidewater.platform.event;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells what is the fault of the infrastructure, and so passes, from what is the fault of the event or the handler. */
final class Transience {

    /** Connection trouble, out of resources, deadlock or serialization, shutdown of the server. */
    private static final Set<String> CLASSES = Set.of("08", "53", "40", "57");

    private static final String CANCELLED = "57014";

    private Transience() {}

    static boolean passes(@Nullable Throwable failure) {
        for (Throwable e = failure; e != null; e = e.getCause()) {
            if (isInfrastructure(e)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInfrastructure(Throwable e) {
        return switch (e) {
            case CannotCreateTransactionException _ -> true;
            // Neither commit nor rollback went through, and what the work itself met is no longer told.
            case TransactionSystemException _ -> true;
            case DataAccessResourceFailureException _ -> true;
            case TransientDataAccessResourceException _ -> true;
            case RecoverableDataAccessException _ -> true;
            case PessimisticLockingFailureException _ -> true;
            case SQLTransientException _ -> true;
            case SQLRecoverableException _ -> true;
            case SQLException sql -> hasTransientState(sql.getSQLState());
            case OutOfMemoryError _ -> true;
            default -> false;
        };
    }

    private static boolean hasTransientState(@Nullable String state) {
        return state != null
                && state.length() == 5
                && CLASSES.contains(state.substring(0, 2))
                && !state.equals(CANCELLED);
    }
}
