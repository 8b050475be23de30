package io.tidewater.platform.event;

import java.nio.charset.StandardCharsets;

/**
 * A field that the JSON of an event gives a value, found without reading the JSON: it may be anywhere in it, and what is no JSON at
 * all gives none.
 */
final class GivenField {

    private final byte[] name;

    GivenField(String field) {
        this.name = ('"' + field + '"').getBytes(StandardCharsets.UTF_8);
    }

    boolean isIn(byte[] json) {
        for (int at = next(json, 0); at >= 0; at = next(json, at)) {
            int value = afterSpace(json, at);
            if (value < json.length && json[value] == ':') {
                value = afterSpace(json, value + 1);
                // No other value begins so.
                if (value < json.length && json[value] != 'n') {
                    return true;
                }
            }
        }
        return false;
    }

    /** The place behind the next appearance of the name; -1 where there is none. */
    private int next(byte[] json, int from) {
        for (int start = from; start <= json.length - name.length; start++) {
            int same = 0;
            while (same < name.length && json[start + same] == name[same]) {
                same++;
            }
            if (same == name.length) {
                return start + same;
            }
        }
        return -1;
    }

    private static int afterSpace(byte[] json, int from) {
        int at = from;
        while (at < json.length && json[at] <= ' ' && json[at] >= 0) {
            at++;
        }
        return at;
    }
}
