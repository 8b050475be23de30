package io.tidewater.gateway.trace;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Begins the trace and writes one line per request (G6). The line holds no address, no query, no name and no id: only
 * words that stand in our own paths survive, everything else becomes a star.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AccessLog extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger("access");
    private static final Pattern WORD = Pattern.compile("[a-z]{1,24}(-[a-z]{1,16}){0,3}|v[0-9]");
    private static final int DEPTH = 8;
    /** Where a record's id or a person's name stands: /api/v1/people/wang. */
    private static final int RECORD = 4;

    private static final Set<String> SHOWN = Set.of("imports", "jobs", "exports");

    private final double sampling;
    private final SpanExport spans;

    AccessLog(@Value("${tidewater.gateway.trace.sampling}") double sampling, SpanExport spans) {
        this.sampling = sampling;
        this.spans = spans;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Instant from = Instant.now();
        TraceContext trace = TraceContext.continuing(request.getHeader("traceparent"), sampling);
        trace.bindTo(request);
        boolean failed = true;
        try (var line = MDC.putCloseable("traceId", trace.traceId())) {
            try {
                chain.doFilter(request, response);
                failed = false;
            } finally {
                told(request, failed && !response.isCommitted() ? 500 : response.getStatus(), trace, from, failed);
            }
        }
    }

    private void told(HttpServletRequest request, int status, TraceContext trace, Instant from, boolean failed) {
        Instant until = Instant.now();
        String method = method(request.getMethod());
        String route = RouteName.of(request);
        String path = shape(request.getRequestURI());
        log.info(
                "trace={} method={} route={} path={} status={} ms={}{}",
                trace.traceId(),
                method,
                route,
                path,
                status,
                Duration.between(from, until).toMillis(),
                failed ? " broken=true" : "");
        spans.add(new FinishedSpan(trace, method + " " + path, status, from, until));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator/");
    }

    private static String method(String method) {
        return method.length() <= 7 && method.chars().allMatch(c -> c >= 'A' && c <= 'Z') ? method : "OTHER";
    }

    static String shape(String path) {
        String[] segments = path.split("/", DEPTH + 2);
        boolean routed = segments.length > 2 && (segments[1].equals("api") || segments[1].equals("public"));
        StringBuilder shape = new StringBuilder();
        for (int i = 1; i < segments.length; i++) {
            boolean ours =
                    routed ? i <= DEPTH && (i != RECORD || SHOWN.contains(segments[i]) || reports(segments)) : i == 1;
            shape.append('/')
                    .append(
                            ours
                                            && (segments[i].isEmpty()
                                                    || WORD.matcher(segments[i]).matches())
                                    ? segments[i]
                                    : "*");
        }
        return shape.toString();
    }

    private static boolean reports(String[] segments) {
        return segments[RECORD - 1].equals("reports");
    }
}
