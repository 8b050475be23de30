package io.tidewater.gateway.identity;

import io.tidewater.gateway.problem.Problem;
import io.tidewater.gateway.problem.ProblemWriter;
import io.tidewater.gateway.trace.TraceContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** A person stands before a sign-in that did not work: says so on a page, with the way to try again. */
final class SignInFailed implements AuthenticationFailureHandler {

    private static final Logger log = LoggerFactory.getLogger(SignInFailed.class);
    private static final String PAGE = """
            <!doctype html>
            <html lang="%s"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>Tidewater</title>
            <body style="font:15px/1.6 system-ui,sans-serif;margin:15vh auto;max-width:26rem;padding:0 1rem">
            <h1 style="font-size:1.2rem">Tidewater</h1><p>%s</p><p><a href="/login">%s</a></p>
            <p style="color:#767676;font-size:12px">%s</p>
            """;

    private final ProblemWriter problems;

    SignInFailed(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String code = failure instanceof OAuth2AuthenticationException known
                ? known.getError().getErrorCode()
                : failure.getClass().getSimpleName();
        String trace = TraceContext.of(request).traceId();
        log.warn("A sign-in failed: {} trace={}", code.replaceAll("[^A-Za-z0-9_.-]", "?"), trace);
        boolean chinese = request.getLocale().getLanguage().equals("zh");
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
        response.getWriter()
                .write(PAGE.formatted(
                        chinese ? "zh-CN" : "en",
                        problems.text(request, Problem.of(HttpStatus.UNAUTHORIZED, "sign-in-failed")),
                        chinese ? "重新登录" : "Sign in again",
                        trace));
    }
}
