package io.tidewater.walk;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What came back for a request. */
record Answer(String request, int status, String text) {

    private static final int SHOWN = 400;

    boolean succeeded() {
        return status >= 200 && status < 300;
    }

    Answer expectSuccess() {
        if (!succeeded()) {
            throw new WalkException("%s answered %d: %s".formatted(request, status, shortened()));
        }
        return this;
    }

    /** The text at a JSON pointer; empty where there is none. */
    String at(String pointer) {
        return json().at(pointer).asString("");
    }

    String must(String pointer) {
        String value = at(pointer);
        if (value.isEmpty()) {
            throw new WalkException("%s answered without %s: %s".formatted(request, pointer, shortened()));
        }
        return value;
    }

    JsonNode json() {
        try {
            return text.isBlank()
                    ? MissingNode.getInstance()
                    : JsonMapper.shared().readTree(text);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }

    private String shortened() {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
