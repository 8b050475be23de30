package io.tidewater.platform.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a file one after the other, blank ones left out. */
interface RowSource extends AutoCloseable {

    /** The header as it stands in the file. */
    List<String> header();

    /** The next row, or null after the last. */
    @Nullable
    SourceRow next();

    @Override
    void close();
}
