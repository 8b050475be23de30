package io.tidewater.platform.importing;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Whether a stream of bytes is valid in a charset. */
final class StrictCheck {

    private static final int LONGEST_CHARACTER = 8;

    private final CharsetDecoder decoder;
    private final CharBuffer sink = CharBuffer.allocate(1 << 14);
    private ByteBuffer rest = ByteBuffer.allocate(0);
    private boolean valid = true;
    private boolean begun;

    StrictCheck(Charset charset) {
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    void add(byte[] bytes, int count) {
        begun = true;
        if (!valid) {
            return;
        }
        ByteBuffer in = ByteBuffer.allocate(rest.remaining() + count);
        in.put(rest).put(bytes, 0, count).flip();
        decode(in, false);
        valid = valid && in.remaining() <= LONGEST_CHARACTER;
        rest = in;
    }

    boolean hasBegun() {
        return begun;
    }

    boolean isValidToTheEnd() {
        if (valid && begun) {
            decode(rest, true);
        }
        return valid;
    }

    private void decode(ByteBuffer in, boolean end) {
        CoderResult result;
        do {
            sink.clear();
            result = decoder.decode(in, sink, end);
        } while (result.isOverflow());
        valid = !result.isError();
    }
}
