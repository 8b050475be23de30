package io.tidewater.e2e.badinput;

import io.tidewater.e2e.http.Answer;
import io.tidewater.e2e.http.Client;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A request that must be refused, and what is wrong with it. */
record BadRequest(
        String fault, String method, String path, byte[] body, String contentType, Map<String, String> headers) {

    private static final String JSON = "application/json";

    static BadRequest get(String fault, String path) {
        return new BadRequest(fault, "GET", path, new byte[0], "", Map.of());
    }

    static BadRequest json(String fault, String method, String path, String body) {
        return new BadRequest(fault, method, path, body.getBytes(StandardCharsets.UTF_8), JSON, Map.of());
    }

    BadRequest with(String header, String value) {
        return new BadRequest(fault, method, path, body, contentType, Map.of(header, value));
    }

    Answer send(Client client) {
        Client sender = client;
        for (Map.Entry<String, String> header : headers.entrySet()) {
            sender = sender.with(header.getKey(), header.getValue());
        }
        return sender.send(method, path, body, contentType);
    }

    @Override
    public String toString() {
        return "%s [%s]".formatted(method + " " + (path.length() > 120 ? path.substring(0, 120) + "…" : path), fault);
    }
}
