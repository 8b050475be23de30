package io.tidewater.gateway.trace;

import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/** One request as a trace shows it: what the access log says of it, and no more. */
record FinishedSpan(TraceContext trace, String name, int status, Instant from, Instant until) {

    private static final int SERVER = 2;
    private static final int ERROR = 2;
    private static final int FAULTS = 500;
    private static final long NANOS = 1_000_000_000L;

    void write(ObjectNode to) {
        to.put("traceId", trace.traceId())
                .put("spanId", trace.spanId())
                .put("parentSpanId", trace.parentId())
                .put("name", name)
                .put("kind", SERVER)
                .put("startTimeUnixNano", nanos(from))
                .put("endTimeUnixNano", nanos(until));
        to.putArray("attributes")
                .addObject()
                .put("key", "http.response.status_code")
                .putObject("value")
                .put("intValue", status);
        if (status >= FAULTS) {
            to.putObject("status").put("code", ERROR);
        }
    }

    private static String nanos(Instant at) {
        return Long.toString(at.getEpochSecond() * NANOS + at.getNano());
    }
}
