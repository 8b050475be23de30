package io.tidewater.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A service behind the gateway: remembers what reached it and answers as told, path by path. */
final class Upstream {

    private volatile HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final ConcurrentHashMap<String, HttpHandler> answers = new ConcurrentHashMap<>();
    final AtomicInteger reached = new AtomicInteger();

    Upstream() {
        server = listening(0);
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void stop() {
        server.stop(0);
    }

    /** Comes back at the address it had. */
    void startAgain() {
        server = listening(server.getAddress().getPort());
    }

    private HttpServer listening(int port) {
        try {
            HttpServer fresh = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            fresh.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            fresh.createContext("/", this::handle);
            fresh.start();
            return fresh;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Answers requests to this path, whatever their query, in this way. */
    void on(String path, HttpHandler answer) {
        answers.put(path, answer);
    }

    void answer(String path, int status, String body, String... headers) {
        on(path, exchange -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
            }
            send(exchange, status, body);
        });
    }

    Received last(String path) {
        return received.stream()
                .filter(one -> one.uri().split("\\?", 2)[0].equals(path))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError("nothing came to " + path));
    }

    boolean heard(String path) {
        return received.stream().anyMatch(one -> one.uri().startsWith(path));
    }

    static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        reached.incrementAndGet();
        String uri = exchange.getRequestURI().toString();
        HttpHandler answer = answers.get(exchange.getRequestURI().getRawPath());
        if (answer == null) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            received.add(new Received(
                    exchange.getRequestMethod(),
                    uri,
                    exchange.getRequestHeaders(),
                    new String(body, StandardCharsets.UTF_8)));
            send(exchange, 200, "{}");
            return;
        }
        received.add(new Received(exchange.getRequestMethod(), uri, exchange.getRequestHeaders(), ""));
        answer.handle(exchange);
    }

    /** What came. */
    record Received(String method, String uri, Headers headers, String body) {}
}
