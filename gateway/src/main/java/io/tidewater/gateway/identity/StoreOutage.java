package io.tidewater.gateway.identity;

import io.tidewater.gateway.problem.Problem;
import io.tidewater.gateway.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.flywaydb.core.api.FlywayException;
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
        } catch (SessionEnded ended) {
            problems.write(request, response, Problem.of(HttpStatus.UNAUTHORIZED, "session-expired"));
        } catch (IdentityUnavailable away) {
            problems.write(request, response, Problem.unavailable("identity-unavailable", SOON));
        } catch (DataAccessException | FlywayException outage) {
            log.warn("The session database does not answer: {}", outage.getMessage());
            problems.write(request, response, Problem.unavailable("session-store-unavailable", SOON));
        }
    }
}
