package io.tidewater.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A client of the service under test; immutable, so {@code api.as(someone)} may be kept.
 *
 * <p>Placeholders in a path are filled and encoded: {@code get("/api/v1/things?filter={f}", "name == 'A&B'")}.
 */
public final class Api {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Supplier<String> address;
    private final Map<String, String> headers;

    private Api(Supplier<String> address, Map<String, String> headers) {
        this.address = address;
        this.headers = Map.copyOf(headers);
    }

    /** A client of the service at this address, without a token. */
    public static Api at(Supplier<String> address) {
        return new Api(address, Map.of());
    }

    /** The same client with a token of this person. */
    public Api as(TestPerson person) {
        return as(person.token());
    }

    /** The same client with this bearer token. */
    public Api as(String token) {
        return with("Authorization", "Bearer " + token);
    }

    /** The same client, sending this header too. */
    public Api with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Api(address, more);
    }

    /** The same client, sending {@code If-Match} with this version. */
    public Api ifMatch(long version) {
        return with("If-Match", "\"" + version + "\"");
    }

    /** The same client, sending this {@code Idempotency-Key}. */
    public Api idempotent(String key) {
        return with("Idempotency-Key", key);
    }

    /** Sends {@code GET}. */
    public Answer get(String path, Object... variables) {
        return send("GET", path, "", BodyPublishers.noBody(), variables);
    }

    /** Sends {@code DELETE}. */
    public Answer delete(String path, Object... variables) {
        return send("DELETE", path, "", BodyPublishers.noBody(), variables);
    }

    /** Sends {@code DELETE} with a JSON body that says what to take away. */
    public Answer remove(String path, Object body, Object... variables) {
        return send("DELETE", path, "application/json", json(body), variables);
    }

    /** Sends {@code POST} with a JSON body: a record, a map, a tree, or text that is sent as it is. */
    public Answer post(String path, Object body, Object... variables) {
        return send("POST", path, "application/json", json(body), variables);
    }

    /** Sends {@code PUT} with a JSON body. */
    public Answer put(String path, Object body, Object... variables) {
        return send("PUT", path, "application/json", json(body), variables);
    }

    /** Sends {@code PATCH} with a JSON body. */
    public Answer patch(String path, Object body, Object... variables) {
        return send("PATCH", path, "application/json", json(body), variables);
    }

    /** Sends {@code POST} with a form of files and fields. */
    public Answer post(String path, Multipart form, Object... variables) {
        return send("POST", path, form.contentType(), BodyPublishers.ofByteArray(form.body()), variables);
    }

    /** Sends anything, for requests no well-behaved client would make. */
    public Answer send(String method, String path, String contentType, BodyPublisher body, Object... variables) {
        URI uri = UriComponentsBuilder.fromUriString(address.get() + path)
                .encode()
                .buildAndExpand(variables)
                .toUri();
        var request = HttpRequest.newBuilder(uri).timeout(PATIENCE).method(method, body);
        if (!contentType.isEmpty()) {
            request.setHeader("Content-Type", contentType);
        }
        headers.forEach(request::setHeader);
        StatementRecorder.current().ifPresent(recorder -> request.setHeader(StatementRecorder.HEADER, recorder.id()));
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(method + " " + path, response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static BodyPublisher json(Object body) {
        return BodyPublishers.ofString(Json.write(body));
    }
}
