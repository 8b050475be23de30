package io.tidewater.platform.event;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lets a trace go on where its event takes effect, so that one picture shows the click, the services and what followed.
 * Events of traces that nobody keeps cost nothing here.
 */
final class EventSpans {

    private static final Pattern TRACEPARENT = Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}");
    private static final int SAMPLED = 1;

    private final @Nullable Tracer tracer;

    EventSpans(@Nullable Tracer tracer) {
        this.tracer = tracer;
    }

    /** Does the work in a span below the event's; the work gets the trace context to hand on. */
    void within(String consumer, String type, @Nullable String trace, Work work) throws Exception {
        Tracer used = tracer;
        TraceContext parent = used == null ? null : parent(used, trace);
        if (used == null || parent == null) {
            work.happen(trace);
            return;
        }
        Span span = span(used, parent, consumer, type);
        try (var scope = used.withSpan(span)) {
            work.happen(written(span.context()));
        } catch (Exception | Error fault) {
            span.error(fault);
            throw fault;
        } finally {
            span.end();
        }
    }

    /** Does the work once for several events, seen in the trace of each. */
    void within(String consumer, List<Traced> events, Work work) throws Exception {
        Map<String, Span> spans = new LinkedHashMap<>();
        Tracer used = tracer;
        for (Traced event : events) {
            TraceContext parent = used == null ? null : parent(used, event.trace());
            if (used != null && parent != null) {
                spans.computeIfAbsent(parent.traceId(), id -> span(used, parent, consumer, event.type()));
            }
        }
        try {
            work.happen(null);
        } catch (Exception | Error fault) {
            spans.values().forEach(span -> span.error(fault));
            throw fault;
        } finally {
            spans.values().forEach(Span::end);
        }
    }

    private static Span span(Tracer tracer, TraceContext parent, String consumer, String type) {
        return tracer.spanBuilder()
                .setParent(parent)
                .kind(Span.Kind.CONSUMER)
                .name(consumer + " " + type)
                .start();
    }

    /** The context of a trace that is kept; null for every other. */
    private static @Nullable TraceContext parent(Tracer tracer, @Nullable String trace) {
        Matcher matcher = trace == null ? null : TRACEPARENT.matcher(trace);
        if (matcher == null || !matcher.matches() || !sampled(matcher.group())) {
            return null;
        }
        return tracer.traceContextBuilder()
                .traceId(matcher.group(1))
                .spanId(matcher.group(2))
                .sampled(true)
                .build();
    }

    private static boolean sampled(String trace) {
        return (Character.digit(trace.charAt(trace.length() - 1), 16) & SAMPLED) == SAMPLED;
    }

    /** The W3C form of a context. */
    static String written(TraceContext context) {
        return "00-%s-%s-%s"
                .formatted(context.traceId(), context.spanId(), Boolean.TRUE.equals(context.sampled()) ? "01" : "00");
    }

    /** An event's type and the trace it belongs to. */
    record Traced(String type, @Nullable String trace) {}

    /** What an event brings about, within this trace. */
    @FunctionalInterface
    interface Work {
        void happen(@Nullable String trace) throws Exception;
    }
}
