package io.tidewater.platform.job;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** Joins numbered chunks to one stream. */
final class ChunkInputStream extends InputStream {

    private final IntFunction<Optional<byte[]>> chunks;
    private byte[] current = new byte[0];
    private int position;
    private int next;

    ChunkInputStream(IntFunction<Optional<byte[]>> chunks) {
        this.chunks = chunks;
    }

    @Override
    public int read() {
        return fill() ? current[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, current.length - position);
        System.arraycopy(current, position, target, offset, count);
        position += count;
        return count;
    }

    private boolean fill() {
        while (position == current.length) {
            Optional<byte[]> chunk = chunks.apply(next);
            if (chunk.isEmpty()) {
                return false;
            }
            current = chunk.get();
            position = 0;
            next++;
        }
        return true;
    }
}
