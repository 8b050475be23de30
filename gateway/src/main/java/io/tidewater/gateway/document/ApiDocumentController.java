package io.tidewater.gateway.document;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
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
    private volatile byte @Nullable [] document;

    ApiDocumentController(JsonMapper json) {
        this.json = json;
    }

    @GetMapping("/api/docs")
    ResponseEntity<byte[]> document() throws IOException {
        byte[] known = document;
        if (known == null) {
            known = json.writeValueAsBytes(ApiDocument.merged());
            document = known;
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)))
                .body(known);
    }
}
