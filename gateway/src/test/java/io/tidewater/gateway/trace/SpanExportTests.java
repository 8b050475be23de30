package io.tidewater.gateway.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SpanExportTests {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    private final List<JsonNode> collected = new CopyOnWriteArrayList<>();
    private HttpServer collector;
    private SpanExport export;

    @BeforeEach
    void start() throws IOException {
        collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/v1/traces", exchange -> {
            try (exchange) {
                collected.add(JsonMapper.shared()
                        .readTree(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
                exchange.sendResponseHeaders(200, -1);
            }
        });
        collector.start();
        URI address = URI.create("http://localhost:" + collector.getAddress().getPort() + "/v1/traces");
        export = new SpanExport(true, address, JsonMapper.shared());
        export.start();
    }

    @AfterEach
    void stop() {
        export.stop();
        collector.stop(0);
    }

    @Test
    void aRequestOfAKeptTraceIsToldOfBelowItsCaller() {
        export.add(span("00-" + TRACE + "-00f067aa0ba902b7-00", "dropped"));
        export.add(span("00-" + TRACE + "-00f067aa0ba902b7-01", "GET /api/v1/leads"));

        await().until(() -> !collected.isEmpty());
        JsonNode source = collected.getFirst().path("resourceSpans").path(0);
        assertThat(source.at("/resource/attributes/0/value/stringValue").asString())
                .isEqualTo("gateway");
        JsonNode spans = source.at("/scopeSpans/0/spans");
        assertThat(spans.size()).isEqualTo(1);
        assertThat(spans.at("/0/traceId").asString()).isEqualTo(TRACE);
        assertThat(spans.at("/0/parentSpanId").asString()).isEqualTo("00f067aa0ba902b7");
        assertThat(spans.at("/0/name").asString()).isEqualTo("GET /api/v1/leads");
        assertThat(spans.at("/0/endTimeUnixNano").asString()).isEqualTo("2000000000");
    }

    private static FinishedSpan span(String traceparent, String name) {
        return new FinishedSpan(
                TraceContext.continuing(traceparent, 0), name, 200, Instant.ofEpochSecond(1), Instant.ofEpochSecond(2));
    }
}
