package io.tidewater.platform.web;

import java.util.function.Supplier;

/** The version a caller last saw (If-Match); {@link #ANY} when it does not say. */
public record Version(long value) {

    /** Matches every version: the caller did not send If-Match. */
    public static final Version ANY = new Version(-1);

    /** Throws 412 with the current values when the record has moved on. */
    public void check(long current, Supplier<?> representation) {
        if (value != ANY.value && value != current) {
            throw Problems.stale(representation.get());
        }
    }
}
