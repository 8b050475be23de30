package io.tidewater.gateway.trace;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sends the gateway's own part of kept traces by OTLP, in its JSON form. A collector that is away or slow costs traces and
 * nothing else.
 */
@Component
class SpanExport implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SpanExport.class);
    private static final int KEPT = 2_048;
    private static final int BATCH = 256;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final boolean wanted;
    private final URI collector;
    private final JsonMapper json;
    private final BlockingQueue<FinishedSpan> waiting = new ArrayBlockingQueue<>(KEPT);
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
    private Thread sender = Thread.ofVirtual().unstarted(() -> {});
    private volatile boolean running;

    SpanExport(
            @Value("${tidewater.gateway.trace.export}") boolean wanted,
            @Value("${tidewater.gateway.trace.collector}") URI collector,
            JsonMapper json) {
        this.wanted = wanted;
        this.collector = collector;
        this.json = json;
    }

    /** Takes a span of a kept trace; what does not fit is dropped. */
    void add(FinishedSpan span) {
        if (running && span.trace().sampled()) {
            waiting.offer(span);
        }
    }

    @Override
    public void start() {
        running = wanted;
        if (wanted) {
            sender = Thread.ofVirtual().name("spans").start(this::sendAll);
        }
    }

    @Override
    public void stop() {
        running = false;
        sender.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void sendAll() {
        boolean told = false;
        try {
            while (running) {
                List<FinishedSpan> batch = new ArrayList<>(List.of(waiting.take()));
                waiting.drainTo(batch, BATCH);
                told = !send(batch, told);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean send(List<FinishedSpan> batch, boolean told) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(collector)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body(batch)))
                .build();
        try {
            http.send(request, HttpResponse.BodyHandlers.discarding());
            return true;
        } catch (IOException away) {
            if (!told) {
                log.warn("traces are dropped, their collector does not answer: {}", away.toString());
            }
            return false;
        }
    }

    private String body(List<FinishedSpan> batch) {
        ObjectNode body = json.createObjectNode();
        ObjectNode source = body.putArray("resourceSpans").addObject();
        ObjectNode name = source.putObject("resource").putArray("attributes").addObject();
        name.put("key", "service.name").putObject("value").put("stringValue", "gateway");
        ArrayNode spans = source.putArray("scopeSpans").addObject().putArray("spans");
        batch.forEach(span -> span.write(spans.addObject()));
        return body.toString();
    }
}
