package io.tidewater.e2e.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** Somebody in front of the gateway. In a path every {@code {}} takes the next argument, escaped. */
public record Client(String address, Map<String, String> headers) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern PLACE = Pattern.compile("\\{}");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** Sends this header with everything. */
    public Client with(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Client(address, Map.copyOf(more));
    }

    public Answer get(String path, Object... args) {
        return send("GET", filled(path, args), new byte[0], "");
    }

    public Answer post(String path, Object body, Object... args) {
        return json("POST", path, body, args);
    }

    public Answer put(String path, Object body, Object... args) {
        return json("PUT", path, body, args);
    }

    public Answer patch(String path, Object body, Object... args) {
        return json("PATCH", path, body, args);
    }

    /** Sends bytes as they are; no content type where it is empty. */
    public Answer send(String method, String path, byte[] body, String contentType) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (!contentType.isEmpty()) {
            request.header("Content-Type", contentType);
        }
        headers.forEach(request::header);
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    method + " " + shortened(path),
                    response.statusCode(),
                    response.headers()::firstValue,
                    response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + shortened(path) + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private Answer json(String method, String path, Object body, Object... args) {
        byte[] bytes = JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        return send(method, filled(path, args), bytes, "application/json");
    }

    private static String filled(String path, Object... args) {
        int[] next = {0};
        return PLACE.matcher(path).replaceAll(match -> {
            String value = URLEncoder.encode(String.valueOf(args[next[0]++]), StandardCharsets.UTF_8);
            return Matcher.quoteReplacement(value.replace("+", "%20"));
        });
    }

    private static String shortened(String path) {
        return path.length() > 200 ? path.substring(0, 200) + "…" : path;
    }
}
