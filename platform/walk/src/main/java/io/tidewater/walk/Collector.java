package io.tidewater.walk;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;

/**
 * Takes in traces by OTLP over HTTP, in either form, and remembers which parts of the suite told something of one trace.
 * Enough to see that a trace arrives from everywhere; nothing is kept.
 */
final class Collector implements AutoCloseable {

    private static final byte[] NAME = "service.name".getBytes(StandardCharsets.UTF_8);
    private static final String JSON_NAME = "\"key\":\"service.name\",\"value\":{\"stringValue\":\"";

    private final HttpServer server;
    private final String traceId;
    private final Set<String> parts = new ConcurrentSkipListSet<>();

    Collector(int port, String traceId) {
        this.traceId = traceId;
        try {
            server = HttpServer.create(new InetSocketAddress(port), 100);
        } catch (IOException e) {
            throw new WalkException("cannot listen for traces on port " + port, e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            try (exchange) {
                take(exchange.getRequestBody().readAllBytes());
                exchange.sendResponseHeaders(200, -1);
            }
        });
        server.start();
    }

    /** The parts that told something of the trace so far. */
    Set<String> parts() {
        return new TreeSet<>(parts);
    }

    void take(byte[] body) {
        if (contains(body, HexFormat.of().parseHex(traceId), 0) >= 0) {
            int at = contains(body, NAME, 0);
            if (at >= 0) {
                parts.add(textAfter(body, at + NAME.length));
            }
        }
        String text = new String(body, StandardCharsets.UTF_8);
        int named = text.indexOf(JSON_NAME);
        if (named >= 0 && text.contains(traceId)) {
            int from = named + JSON_NAME.length();
            parts.add(text.substring(from, text.indexOf('"', from)));
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** The string of the value that follows a key in protobuf: tag, length, tag, length, text. */
    private static String textAfter(byte[] body, int at) {
        int length = body[at + 3];
        return new String(body, at + 4, length, StandardCharsets.UTF_8);
    }

    private static int contains(byte[] body, byte[] part, int from) {
        for (int i = from; i <= body.length - part.length; i++) {
            int j = 0;
            while (j < part.length && body[i + j] == part[j]) {
                j++;
            }
            if (j == part.length) {
                return i;
            }
        }
        return -1;
    }
}
