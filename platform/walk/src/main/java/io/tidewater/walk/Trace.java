package io.tidewater.walk;

import java.security.SecureRandom;
import java.util.HexFormat;

/** The one trace of a walk: everything it asks for belongs to it. */
record Trace(String id, String span) {

    static Trace begin() {
        var random = new SecureRandom();
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        String hex = HexFormat.of().formatHex(bytes);
        return new Trace(hex.substring(0, 32), hex.substring(32));
    }

    /** The header that says that the trace is kept. */
    String header() {
        return "00-%s-%s-01".formatted(id, span);
    }
}
