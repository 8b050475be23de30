package io.tidewater.platform.importing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Looks at every byte of a text without a byte order mark. Nearly any bytes can be GB18030, so beyond being valid they must
 * also look like Chinese: mostly pairs whose first byte is that of a common character. Western and Cyrillic texts do not.
 */
final class TextProbe {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private final StrictCheck utf8 = new StrictCheck(StandardCharsets.UTF_8);
    private final StrictCheck gb18030 = new StrictCheck(GB18030);
    private final long[] zeros = new long[2];
    private long position;
    private long common;
    private long uncommon;
    private int first = -1;

    void add(byte[] bytes, int count) {
        utf8.add(bytes, count);
        if (gb18030.hasBegun() || hasHigh(bytes, count)) {
            gb18030.add(bytes, count);
        }
        for (int i = 0; i < count; i++, position++) {
            look(bytes[i] & 0xff);
        }
    }

    private static boolean hasHigh(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            if (bytes[i] < 0) {
                return true;
            }
        }
        return false;
    }

    private void look(int value) {
        if (value == 0) {
            zeros[(int) (position & 1)]++;
        }
        if (first >= 0) {
            boolean chinese = value >= 0xA1 && ((first >= 0xB0 && first <= 0xD7) || (first >= 0xA1 && first <= 0xA3));
            if (chinese) {
                common++;
            } else {
                uncommon++;
            }
            first = -1;
        } else if (value >= 0x80) {
            first = value;
        }
    }

    Optional<Charset> verdict() {
        long nothing = zeros[0] + zeros[1];
        if (nothing > 0) {
            return utf16(nothing);
        }
        if (utf8.isValidToTheEnd()) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        return gb18030.isValidToTheEnd() && common * 10 >= (common + uncommon) * 6
                ? Optional.of(GB18030)
                : Optional.empty();
    }

    /** Latin letters, digits and delimiters have a zero on one side; true text has hardly one on the other. */
    private Optional<Charset> utf16(long nothing) {
        if (position % 2 != 0 || nothing * 20 < position) {
            return Optional.empty();
        }
        if (zeros[1] >= zeros[0] * 20) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return zeros[0] >= zeros[1] * 20 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }
}
