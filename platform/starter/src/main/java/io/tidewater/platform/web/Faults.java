package io.tidewater.platform.web;

import java.sql.SQLException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Sorts what went wrong inside: the caller's data, a dependency that is away, or our own fault (500, a trace id only). */
final class Faults {

    private static final Logger log = LoggerFactory.getLogger(Faults.class);

    private Faults() {}

    static ProblemException problem(Throwable fault) {
        if (fault instanceof ProblemException problem) {
            return problem;
        }
        if (fault instanceof AccessDeniedException) {
            return Problems.forbidden();
        }
        if (fault instanceof InvalidParameterException) {
            return Problems.unreadable("query", "text");
        }
        if (fault instanceof AsyncRequestNotUsableException) {
            return Problems.unavailable("client-gone");
        }
        if (isAway(fault)) {
            log.warn("A dependency is away: {}", fault.toString());
            return Problems.unavailable("dependency-away");
        }
        if (fault instanceof DuplicateKeyException) {
            return Problems.conflict("duplicate");
        }
        String state = sqlState(fault);
        if (state != null && (state.startsWith("22") || state.startsWith("23"))) {
            log.warn("Data refused by the database: {}", state);
            return Problems.invalid("body", "storable");
        }
        log.error("Unexpected fault", fault);
        return Problems.problem(HttpStatus.INTERNAL_SERVER_ERROR, "internal");
    }

    private static boolean isAway(Throwable fault) {
        String state = sqlState(fault);
        boolean connectionLost = state != null && (state.startsWith("08") || state.startsWith("57P"));
        return connectionLost
                || fault instanceof CannotGetJdbcConnectionException
                || fault instanceof CannotCreateTransactionException
                || fault instanceof TransientDataAccessException
                || fault instanceof AuthenticationServiceException;
    }

    private static @Nullable String sqlState(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql.getSQLState();
            }
        }
        return null;
    }
}
