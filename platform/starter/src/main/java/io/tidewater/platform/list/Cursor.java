package io.tidewater.platform.list;

import io.tidewater.platform.web.Problems;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the next page begins: the last record of the page before.
 *
 * @param sort the order the page was in; a cursor of another order is refused
 * @param key the record's value of the sort field as PostgreSQL's text; null where it has none
 */
record Cursor(String sort, @Nullable String key, UUID id) {

    private static final String SEPARATOR = "\n";
    private static final int PARTS = 3;

    static @Nullable Cursor read(@Nullable String text, SortOrder order) {
        if (text == null) {
            return null;
        }
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(SEPARATOR, PARTS);
            if (parts.length != PARTS || !parts[0].equals(order.toString())) {
                throw Problems.unreadable("cursor", "cursor");
            }
            String key = parts[2].startsWith("+") ? parts[2].substring(1) : null;
            return new Cursor(parts[0], key, UUID.fromString(parts[1]));
        } catch (IllegalArgumentException malformed) {
            throw Problems.unreadable("cursor", "cursor");
        }
    }

    String write() {
        String text = sort + SEPARATOR + id + SEPARATOR + (key == null ? "-" : "+" + key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
