package io.tidewater.gateway.route;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A query as the caller wrote it. What people type into a filter and no address may hold is escaped, nothing else. */
final class RawQuery {

    private static final String UNSAFE = "\"<>\\^`{|}[]";

    private RawQuery() {}

    static String of(@Nullable String query) {
        if (query == null) {
            return "";
        }
        StringBuilder safe = new StringBuilder(query.length() + 1).append('?');
        for (int i = 0; i < query.length(); i++) {
            char one = query.charAt(i);
            if (UNSAFE.indexOf(one) >= 0) {
                safe.append('%').append(HexFormat.of().withUpperCase().toHexDigits((byte) one));
            } else {
                safe.append(one);
            }
        }
        return safe.toString();
    }
}
