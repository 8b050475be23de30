package io.tidewater.platform.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Finds out in which encoding a text is: by its byte order mark, else by what its bytes can be and what they look like. */
final class Encodings {

    private static final int BUFFER = 1 << 16;

    private Encodings() {}

    /** The encoding, or nothing when the bytes fit none that we recognise. */
    static Optional<Charset> detect(InputStream in) throws IOException {
        byte[] buffer = new byte[BUFFER];
        int count = in.readNBytes(buffer, 0, BUFFER);
        Optional<Charset> marked = byMark(buffer, count);
        if (marked.isPresent()) {
            return marked;
        }
        TextProbe probe = new TextProbe();
        while (count > 0) {
            probe.add(buffer, count);
            count = in.readNBytes(buffer, 0, BUFFER);
        }
        return probe.verdict();
    }

    /** Charsets a person may name. */
    static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> byMark(byte[] head, int count) {
        if (begins(head, count, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (begins(head, count, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (begins(head, count, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    static boolean begins(byte[] head, int count, int... bytes) {
        if (count < bytes.length) {
            return false;
        }
        int[] first = new int[bytes.length];
        Arrays.setAll(first, i -> head[i] & 0xff);
        return Arrays.equals(first, bytes);
    }
}
