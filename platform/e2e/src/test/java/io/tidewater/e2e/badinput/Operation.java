package io.tidewater.e2e.badinput;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One endpoint of the gateway.
 *
 * @param places the parameters in its path with their schemas
 * @param queries the query parameters it documents with their schemas
 * @param versioned whether it takes the version that a change was made on
 * @param body the schema of its JSON body; a missing node where it takes none
 */
record Operation(
        String method,
        String path,
        boolean list,
        Map<String, JsonNode> places,
        Map<String, JsonNode> queries,
        boolean versioned,
        JsonNode body,
        boolean file) {

    boolean takesJson() {
        return !body.isMissingNode() && !file;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
