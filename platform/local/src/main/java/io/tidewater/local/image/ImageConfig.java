package io.tidewater.local.image;

import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What an image says of itself. */
record ImageConfig(ObjectNode json) {

    /** What older engines note of the container a step ran in. */
    private static final List<String> OF_THE_BUILD = List.of("container", "container_config", "docker_version", "id");

    private static final List<String> OF_THE_CONTAINER =
            List.of("Image", "Hostname", "Domainname", "AttachStdin", "AttachStdout", "AttachStderr", "OnBuild");

    /** The hash by which an engine names copied files covers their times. */
    private static final String COPIED = "(file|dir|multi):[0-9a-f]{64}";

    ObjectNode stamped(Instant when, List<String> layers) {
        ObjectNode same = json.deepCopy();
        OF_THE_BUILD.forEach(same::remove);
        same.put("created", when.toString());
        if (same.get("config") instanceof ObjectNode config) {
            OF_THE_CONTAINER.forEach(config::remove);
        }
        for (JsonNode step : same.path("history")) {
            ObjectNode entry = (ObjectNode) step;
            entry.put("created", when.toString());
            if (entry.has("created_by")) {
                entry.put("created_by", entry.get("created_by").asString().replaceAll(COPIED, "$1"));
            }
        }
        ArrayNode hashes = same.withObjectProperty("rootfs").putArray("diff_ids");
        layers.forEach(hashes::add);
        return same;
    }
}
