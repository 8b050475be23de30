package io.tidewater.e2e.http;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What came back. */
public record Answer(String request, int status, Function<String, Optional<String>> headers, String text) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** The answer itself when its status is as it should be. */
    public Answer expect(int wanted) {
        if (status != wanted) {
            throw new AssertionError(
                    "%s answered %d instead of %d: %s".formatted(request, status, wanted, shortened()));
        }
        return this;
    }

    public boolean succeeded() {
        return status >= 200 && status < 300;
    }

    /** The body; a missing node where it is no JSON. */
    public JsonNode json() {
        try {
            return text.isBlank() ? MissingNode.getInstance() : JSON.readTree(text);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }

    /** The text at a JSON pointer; null where there is none. */
    public @Nullable String at(String pointer) {
        JsonNode node = json().at(pointer);
        return node.isMissingNode() || node.isNull() ? null : node.asString();
    }

    /** The text at a JSON pointer, which has to be there. */
    public String must(String pointer) {
        String value = at(pointer);
        if (value == null) {
            throw new AssertionError("%s answered without %s: %s".formatted(request, pointer, shortened()));
        }
        return value;
    }

    public String id() {
        return must("/id");
    }

    /** The number of records of a list asked with {@code count=exact}. */
    public long count() {
        return Long.parseLong(must("/count"));
    }

    /** The stable code of a problem. */
    public String code() {
        return must("/code");
    }

    public String header(String name) {
        return headers.apply(name).orElse("");
    }

    /** Enough of the body to know what it says. */
    public String shortened() {
        return text.length() > 600 ? text.substring(0, 600) + "…" : text;
    }

    @Override
    public String toString() {
        return request + " -> " + status + " " + shortened();
    }
}
