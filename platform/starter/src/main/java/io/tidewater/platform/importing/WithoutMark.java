package io.tidewater.platform.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/** A reader that drops the byte order mark, which would otherwise become part of the first column's name. */
final class WithoutMark extends BufferedReader {

    private static final char MARK = '\uFEFF';

    WithoutMark(Reader in, int size) throws IOException {
        super(in, size);
        mark(1);
        if (read() != MARK) {
            reset();
        }
    }
}
