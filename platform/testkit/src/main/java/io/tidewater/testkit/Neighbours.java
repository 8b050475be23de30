package io.tidewater.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The other services, as the service under test meets them: away, until a test says what one answers.
 *
 * <p>Answers and calls are forgotten after each test.
 */
public final class Neighbours {

    private final HttpServer server = LocalHttp.start();
    private final Map<String, Prepared> prepared = new ConcurrentHashMap<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();

    Neighbours() {
        server.createContext("/", this::answer);
    }

    /** A request that reached a neighbour; {@code body} is empty where there was none. */
    public record Call(String service, String method, String path, String body) {}

    /** From now on the service answers requests of this method and path, the query aside, with this JSON. */
    public void answer(String service, String method, String path, int status, Object body) {
        prepared.put(method + " /" + service + path, new Prepared(status, Json.write(body)));
    }

    /** From now on the service answers nothing but 503 again. */
    public void away(String service) {
        prepared.keySet().removeIf(request -> request.contains(" /" + service + "/"));
    }

    /** What reached the service, oldest first. */
    public List<Call> calls(String service) {
        return calls.stream().filter(call -> call.service().equals(service)).toList();
    }

    /** The address the service under test is told. */
    String address(String service) {
        return LocalHttp.address(server) + "/" + service;
    }

    void reset() {
        prepared.clear();
        calls.clear();
    }

    void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var service = path.split("/", 3)[1];
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        calls.add(new Call(
                service,
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString().substring(service.length() + 1),
                body));
        var found = prepared.getOrDefault(
                exchange.getRequestMethod() + " " + path,
                new Prepared(503, "{\"code\": \"away\", \"detail\": \"no test said what to answer\"}"));
        LocalHttp.answer(exchange, found.status(), found.json());
    }

    /** What to answer. */
    private record Prepared(int status, String json) {}
}
