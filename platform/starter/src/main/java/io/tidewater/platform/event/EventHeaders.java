package io.tidewater.platform.event;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/** The attributes of a CloudEvent in binary mode: names, and how they are written to and read from Kafka's headers. */
final class EventHeaders {

    static final String ID = "ce_id";
    static final String TYPE = "ce_type";
    static final String SOURCE = "ce_source";
    static final String TIME = "ce_time";
    static final String DATA_VERSION = "ce_dataversion";
    static final String ACTOR = "ce_actor";
    static final String CAUSE = "ce_cause";
    static final String DEPTH = "ce_depth";
    static final String SEQ = "ce_seq";
    static final String TRACE = "traceparent";

    private EventHeaders() {}

    static Headers of(OutboxRow row, String source) {
        Headers headers = new RecordHeaders();
        add(headers, "ce_specversion", "1.0");
        add(headers, ID, row.id().toString());
        add(headers, TYPE, row.type());
        add(headers, SOURCE, source);
        add(headers, "ce_subject", row.key());
        add(headers, TIME, row.at().toString());
        add(headers, DATA_VERSION, Integer.toString(row.version()));
        add(headers, ACTOR, row.actor());
        add(headers, CAUSE, row.cause());
        add(headers, DEPTH, Integer.toString(row.depth()));
        add(headers, SEQ, Long.toString(row.seq()));
        add(headers, TRACE, row.trace());
        add(headers, "content-type", "application/json");
        return headers;
    }

    static @Nullable String read(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    static void add(Headers headers, String name, @Nullable String value) {
        if (value != null) {
            headers.add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }
}
