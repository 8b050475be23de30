package io.tidewater.local.api;

import io.tidewater.local.LocalException;
import tools.jackson.databind.JsonNode;

/** What an API answered; the body is a missing node where there was none. */
public record Answer(int status, String location, JsonNode body) {

    private static final int BAD = 400;

    public boolean succeeded() {
        return status < BAD;
    }

    /** The body of a success; a failure becomes an error that names the request. */
    public JsonNode require(String request) {
        if (!succeeded()) {
            throw new LocalException("%s answered %d %s".formatted(request, status, body));
        }
        return body;
    }

    /** The last part of the location of what was created. */
    public String createdId() {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
