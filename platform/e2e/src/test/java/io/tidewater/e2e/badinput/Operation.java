package io.tidewater.e2e.badinput;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * One endpoint of the gateway.
 *
 * @param queries the query parameters it documents
 * @param body the schema of its JSON body; a missing node where it takes none
 */
record Operation(String method, String path, boolean list, List<String> queries, JsonNode body, boolean file) {

    boolean takesJson() {
        return !body.isMissingNode() && !file;
    }

    boolean namesARecord() {
        return path.contains("{id}");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
