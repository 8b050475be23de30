package io.tidewater.gateway.document;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Answers the merged document, put together at its first use. */
@RestController
class ApiDocumentController {

    private final JsonMapper json;
    private final Set<String> shared;
    private volatile byte @Nullable [] document;

    ApiDocumentController(JsonMapper json, @Value("${tidewater.gateway.routes.shared}") Set<String> shared) {
        this.json = json;
        this.shared = shared;
    }

    @GetMapping("/api/docs")
    ResponseEntity<byte[]> document() throws IOException {
        byte[] known = document;
        if (known == null) {
            known = json.writeValueAsBytes(ApiDocument.merged(shared));
            document = known;
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)))
                .body(known);
    }
}
