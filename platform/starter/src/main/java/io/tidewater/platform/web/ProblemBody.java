package io.tidewater.platform.web;

import io.micrometer.tracing.Tracer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Words a refusal in the caller's language, as RFC 9457 lays it out. */
final class ProblemBody {

    private static final String TYPE_PREFIX = "https://tidewater.dev/problems/";

    private final MessageSource messages;
    private final @Nullable Tracer tracer;

    ProblemBody(MessageSource messages, @Nullable Tracer tracer) {
        this.messages = messages;
        this.tracer = tracer;
    }

    Map<String, Object> of(ProblemException problem) {
        Locale locale = LocaleContextHolder.getLocale();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", TYPE_PREFIX + problem.code());
        body.put("title", text("problem." + problem.code(), problem.args(), problem.code(), locale));
        body.put("status", problem.status().value());
        body.put("code", problem.code());
        if (!problem.errors().isEmpty()) {
            body.put("errors", errors(problem.errors(), locale));
        }
        body.putAll(problem.extras());
        String trace = traceId();
        if (trace != null) {
            body.put("traceId", trace);
        }
        return body;
    }

    @Nullable
    String traceId() {
        if (tracer == null || tracer.currentSpan() == null) {
            return null;
        }
        return tracer.currentSpan().context().traceId();
    }

    private List<Map<String, Object>> errors(List<FieldError> errors, Locale locale) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (FieldError error : errors) {
            String message = text("rule." + error.rule(), error.args(), error.rule(), locale);
            all.add(Map.of("field", error.field(), "rule", error.rule(), "message", message));
        }
        return all;
    }

    private String text(String key, Object[] args, String otherwise, Locale locale) {
        String text = messages.getMessage(key, args, otherwise, locale);
        return text == null ? otherwise : text;
    }
}
