package io.tidewater.platform.data;

import java.util.Arrays;

/** Text as COPY reads it, written as UTF-8 at once: the bytes of a million rows are made no more than once. */
final class CopyText {

    /** The most bytes one character of a Java string becomes. */
    private static final int MOST = 3;

    private byte[] bytes;
    private int length;

    CopyText(int size) {
        this.bytes = new byte[2 * size];
    }

    void tab() {
        room(1);
        put('\t');
    }

    void endOfLine() {
        room(1);
        put('\n');
    }

    void nothing() {
        room(2);
        put('\\');
        put('N');
    }

    void value(String text) {
        room(text.length() * MOST);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                ascii(c);
            } else if (c < 0x800) {
                put(0xc0 | (c >> 6));
                put(0x80 | (c & 0x3f));
            } else if (beginsPair(text, i)) {
                pair(text.codePointAt(i));
                i++;
            } else {
                put(0xe0 | (c >> 12));
                put(0x80 | ((c >> 6) & 0x3f));
                put(0x80 | (c & 0x3f));
            }
        }
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    private void ascii(char c) {
        switch (c) {
            case '\\' -> escaped('\\');
            case '\t' -> escaped('t');
            case '\n' -> escaped('n');
            case '\r' -> escaped('r');
            default -> put(c);
        }
    }

    /** Half a pair alone is written as it stands, which PostgreSQL refuses. */
    private static boolean beginsPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1));
    }

    private void escaped(char c) {
        put('\\');
        put(c);
    }

    private void pair(int character) {
        put(0xf0 | (character >> 18));
        put(0x80 | ((character >> 12) & 0x3f));
        put(0x80 | ((character >> 6) & 0x3f));
        put(0x80 | (character & 0x3f));
    }

    private void put(int value) {
        bytes[length++] = (byte) value;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
