package io.tidewater.gateway.problem;

import io.tidewater.gateway.trace.TraceContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** Words a refusal in the caller's language and sends it. */
public final class ProblemWriter {

    private static final String TYPE_PREFIX = "https://tidewater.dev/problems/";

    private final MessageSource texts;
    private final JsonMapper json;

    ProblemWriter(MessageSource texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    /** Answers with the refusal, unless an answer is already under way. */
    public void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(problem.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (problem.retryAfter() != null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(problem.retryAfterSeconds()));
        }
        response.getOutputStream().write(json.writeValueAsBytes(body(request, problem)));
    }

    /** The refusal as a router function's answer. */
    public ServerResponse answer(Problem problem) {
        return new ProblemAnswer(this, problem);
    }

    /** The refusal's text alone, in the caller's language. */
    public String text(HttpServletRequest request, Problem problem) {
        String text = texts.getMessage(
                "problem." + problem.code(), problem.args().toArray(), problem.code(), request.getLocale());
        return text == null ? problem.code() : text;
    }

    private Map<String, Object> body(HttpServletRequest request, Problem problem) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", TYPE_PREFIX + problem.code());
        body.put("title", text(request, problem));
        body.put("status", problem.status().value());
        body.put("code", problem.code());
        String at = problem.at();
        if (at != null) {
            String message = texts.getMessage("rule." + at, null, at, request.getLocale());
            body.put("errors", List.of(Map.of("field", at, "rule", at, "message", message == null ? at : message)));
        }
        body.put("traceId", TraceContext.of(request).traceId());
        return body;
    }
}
