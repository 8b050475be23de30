package io.tidewater.local.api;

import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** One person or program in front of one API. */
public final class Caller {

    private static final String JSON = "application/json";

    private final String address;
    private final Supplier<String> token;

    public Caller(String address, Supplier<String> token) {
        this.address = address;
        this.token = token;
    }

    public Answer get(String path) {
        return Http.send(to(path).GET().build());
    }

    public Answer post(String path, JsonNode body) {
        return Http.send(withBody(path, body).build());
    }

    /** Sends it so that a repetition has no second effect. */
    public Answer post(String path, JsonNode body, String idempotencyKey) {
        return Http.send(
                withBody(path, body).header("Idempotency-Key", idempotencyKey).build());
    }

    public Answer put(String path, JsonNode body) {
        return Http.send(to(path).header("Content-Type", JSON)
                .PUT(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    /** Sends a file and a mapping as a form of parts. */
    public Answer upload(String path, Path file, JsonNode mapping) {
        var parts = new Multipart().file("file", file).text("mapping", mapping.toString());
        return Http.send(to(path).header("Content-Type", parts.contentType())
                .POST(parts.body())
                .build());
    }

    private HttpRequest.Builder withBody(String path, JsonNode body) {
        return to(path).header("Content-Type", JSON).POST(HttpRequest.BodyPublishers.ofString(body.toString()));
    }

    private HttpRequest.Builder to(String path) {
        return Http.to(address + path).header("Authorization", "Bearer " + token.get());
    }
}
