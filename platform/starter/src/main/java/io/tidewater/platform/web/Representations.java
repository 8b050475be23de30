package io.tidewater.platform.web;

import java.net.URI;
import org.springframework.http.ResponseEntity;

/** Answers that carry the record's version as ETag. */
public final class Representations {

    private Representations() {}

    /** 200 with the record. */
    public static <T> ResponseEntity<T> ok(T body, long version) {
        return ResponseEntity.ok().eTag(tag(version)).body(body);
    }

    /** 201 with the record and where it lives. */
    public static <T> ResponseEntity<T> created(String location, T body, long version) {
        return ResponseEntity.created(URI.create(location)).eTag(tag(version)).body(body);
    }

    /** 202 with the record, whose work goes on. */
    public static <T> ResponseEntity<T> accepted(T body, long version) {
        return ResponseEntity.accepted().eTag(tag(version)).body(body);
    }

    private static String tag(long version) {
        return "\"" + version + "\"";
    }
}
