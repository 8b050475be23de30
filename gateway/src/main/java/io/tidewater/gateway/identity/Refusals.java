package io.tidewater.gateway.identity;

import io.tidewater.gateway.problem.Problem;
import io.tidewater.gateway.problem.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;

/** What a caller is told who is not known or may not: always a problem, never a redirect. */
final class Refusals implements AuthenticationEntryPoint, AuthenticationFailureHandler, AccessDeniedHandler {

    private static final Duration SOON = Duration.ofSeconds(3);

    private final ProblemWriter problems;
    private final SessionCookie cookie;

    Refusals(ProblemWriter problems, SessionCookie cookie) {
        this.problems = problems;
        this.cookie = cookie;
    }

    /** Nobody: had a session that ended, or never had one. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (cookie.secret(request).isPresent()) {
            cookie.clear(response);
            problems.write(request, response, unauthorized("session-expired"));
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            problems.write(request, response, unauthorized("sign-in-required"));
        }
    }

    /** A token that is not good, or that cannot be checked now. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof AuthenticationServiceException) {
            problems.write(request, response, Problem.unavailable("identity-unavailable", SOON));
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            problems.write(request, response, unauthorized("token-invalid"));
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        String code = failure instanceof CsrfException ? "csrf" : "forbidden";
        problems.write(request, response, Problem.of(HttpStatus.FORBIDDEN, code));
    }

    private static Problem unauthorized(String code) {
        return Problem.of(HttpStatus.UNAUTHORIZED, code);
    }
}
