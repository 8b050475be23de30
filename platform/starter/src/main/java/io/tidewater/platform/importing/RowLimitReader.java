package io.tidewater.platform.importing;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops a quote that is never closed from pulling the rest of the file into one cell. */
final class RowLimitReader extends FilterReader {

    private final int limit;
    private long read;

    RowLimitReader(Reader in, int limit) {
        super(in);
        this.limit = limit;
    }

    /** The next row begins; the count starts anew. */
    void rowBegins() {
        read = 0;
    }

    @Override
    public int read() throws IOException {
        count(1);
        return super.read();
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        count(Math.max(0, count));
        return count;
    }

    private void count(int more) throws IOException {
        read += more;
        if (read > limit) {
            throw new IOException("row longer than " + limit + " characters");
        }
    }
}
