package io.tidewater.gateway.identity;

import io.tidewater.gateway.problem.Problem;
import io.tidewater.gateway.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns an outage of what sessions need into an honest answer; requests that need no session never meet it. */
final class StoreOutage extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(StoreOutage.class);
    private static final Duration SOON = Duration.ofSeconds(3);

    private final ProblemWriter problems;

    StoreOutage(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException wrapped) {
            Optional<Problem> problem = problem(wrapped.getCause());
            if (problem.isEmpty()) {
                throw wrapped;
            }
            problems.write(request, response, problem.get());
        } catch (RuntimeException failure) {
            problems.write(request, response, problem(failure).orElseThrow(() -> failure));
        }
    }

    private static Optional<Problem> problem(@Nullable Throwable failure) {
        return switch (failure) {
            case SessionEnded ended -> Optional.of(Problem.of(HttpStatus.UNAUTHORIZED, "session-expired"));
            case IdentityUnavailable away -> Optional.of(Problem.unavailable("identity-unavailable", SOON));
            case DataAccessException outage -> Optional.of(storeAway(outage));
            case FlywayException outage -> Optional.of(storeAway(outage));
            case null, default -> Optional.empty();
        };
    }

    private static Problem storeAway(RuntimeException outage) {
        log.warn("The session database does not answer: {}", outage.getMessage());
        return Problem.unavailable("session-store-unavailable", SOON);
    }
}
