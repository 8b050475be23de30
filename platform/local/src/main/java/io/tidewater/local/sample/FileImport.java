package io.tidewater.local.sample;

import io.tidewater.local.LocalException;
import io.tidewater.local.api.Caller;
import io.tidewater.local.supervise.Pause;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/** An import through the gateway, waited for. */
final class FileImport {

    private static final int POLL_MILLIS = 500;

    private final Caller person;

    FileImport(Caller person) {
        this.person = person;
    }

    /** Sends a file, waits for its job and answers the job as it ended. */
    JsonNode run(String kind, Path file, JsonNode mapping) {
        String imports = "/api/v1/%s/imports".formatted(kind);
        JsonNode job = person.upload(imports, file, mapping).require("import of " + file.getFileName());
        String id = job.path("id").asString();
        while (job.path("state").asString().matches("queued|running")) {
            Pause.millis(POLL_MILLIS);
            job = person.get(imports + "/" + id).require("import " + id);
        }
        if (!job.path("state").asString().equals("done")) {
            throw new LocalException("the import of %s ended as %s: %s"
                    .formatted(file.getFileName(), job.path("state").asString(), job.path("error")));
        }
        return job;
    }
}
