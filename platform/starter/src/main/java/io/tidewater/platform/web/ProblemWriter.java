package io.tidewater.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Writes a refusal where no controller is at work: in filters and in the security chain. */
public final class ProblemWriter {

    private final ProblemBody body;
    private final JsonMapper json;

    ProblemWriter(ProblemBody body, JsonMapper json) {
        this.body = body;
        this.json = json;
    }

    /** Answers with the refusal; the response must not be committed yet. */
    public void write(HttpServletResponse response, ProblemException problem) throws IOException {
        response.resetBuffer();
        response.setStatus(problem.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (problem.status().value() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", "2");
        }
        response.getOutputStream().write(json.writeValueAsBytes(body.of(problem)));
        response.flushBuffer();
    }
}
