package io.tidewater.testkit;

import java.net.http.HttpHeaders;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a service answered. */
public record Answer(String request, int status, HttpHeaders headers, String text) {

    /** This answer, if it has the status; else a failure that shows what came instead. */
    public Answer expect(int wanted) {
        if (status != wanted) {
            throw new AssertionError("%s: expected %d, but was %d: %s".formatted(request, wanted, status, text));
        }
        return this;
    }

    /** The body as JSON; fails on a body that is none. */
    public JsonNode json() {
        return Json.read(text);
    }

    /** The text at a JSON pointer such as {@code /items/0/id}, or null where there is nothing. */
    public @Nullable String at(String pointer) {
        JsonNode node = json().at(pointer);
        return node.isMissingNode() || node.isNull() ? null : node.asString();
    }

    /** The property {@code id} of the body. */
    public UUID id() {
        return UUID.fromString(json().path("id").asString());
    }

    /** The property {@code version} of the body. */
    public long version() {
        return json().path("version").asLong();
    }

    /** The property {@code code} of a problem, or null in any other body. */
    public @Nullable String code() {
        return at("/code");
    }

    /** The first value of a header, or null. */
    public @Nullable String header(String name) {
        return headers.firstValue(name).orElse(null);
    }
}
