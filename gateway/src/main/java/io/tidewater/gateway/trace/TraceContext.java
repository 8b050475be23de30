package io.tidewater.gateway.trace;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The W3C trace a request belongs to, with the gateway's own span in it.
 *
 * @param parentId the caller's span; empty where the trace begins here
 */
public record TraceContext(String traceId, String spanId, String parentId, boolean sampled) {

    private static final Pattern TRACEPARENT =
            Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})");
    private static final String ATTRIBUTE = TraceContext.class.getName();

    /** The trace of this request; one is begun if none is known. */
    public static TraceContext of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof TraceContext known) {
            return known;
        }
        TraceContext trace = continuing(request.getHeader("traceparent"), 0);
        trace.bindTo(request);
        return trace;
    }

    /** Joins the caller's trace if it names a valid one; otherwise begins one, kept with the given probability. */
    static TraceContext continuing(@Nullable String traceparent, double probability) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        String span = hex(random.nextLong());
        if (traceparent != null) {
            Matcher matcher = TRACEPARENT.matcher(traceparent);
            if (matcher.matches()) {
                boolean sampled = (Integer.parseInt(matcher.group(3), 16) & 1) == 1;
                return new TraceContext(matcher.group(1), span, matcher.group(2), sampled);
            }
        }
        return new TraceContext(
                hex(random.nextLong()) + hex(random.nextLong()), span, "", random.nextDouble() < probability);
    }

    /** The header that carries the trace on to a service. */
    public String traceparent() {
        return "00-" + traceId + "-" + spanId + (sampled ? "-01" : "-00");
    }

    void bindTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    private static String hex(long value) {
        String digits = Long.toHexString(value == 0 ? 1 : value);
        return "0".repeat(16 - digits.length()) + digits;
    }
}
