package io.tidewater.platform.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows for one step.
 *
 * @param next how many rows of the file are behind this batch
 * @param failure why reading stopped instead
 */
record RowBatch<R>(
        List<ReadRow<R>> rows, long next, @Nullable RuntimeException failure) {}
