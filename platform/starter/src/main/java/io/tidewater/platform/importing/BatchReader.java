package io.tidewater.platform.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads and parses the next batches on a thread of its own while the database is busy with the one before. */
final class BatchReader<R> implements AutoCloseable {

    /** Bounds memory when cells are long. */
    private static final int MAX_BATCH_CHARACTERS = 2_000_000;

    private static final int AHEAD = 2;

    private final BlockingQueue<RowBatch<R>> batches = new ArrayBlockingQueue<>(AHEAD);
    private final Supplier<RowSource> open;
    private final RowReader<R> reader;
    private final int size;
    private final Thread thread;

    BatchReader(Supplier<RowSource> open, RowReader<R> reader, long skip, int size) {
        this.open = open;
        this.reader = reader;
        this.size = size;
        this.thread = Thread.ofVirtual().name("import-reader").start(() -> run(skip));
    }

    /** The next rows; none after the last. What stopped the reading is thrown here. */
    RowBatch<R> take() {
        try {
            RowBatch<R> batch = batches.take();
            if (batch.failure() != null) {
                throw batch.failure();
            }
            return batch;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        }
    }

    private void run(long skip) {
        try {
            try (RowSource source = open.get()) {
                for (long row = 0; row < skip; row++) {
                    source.next();
                }
                long position = skip;
                RowBatch<R> batch;
                do {
                    batch = read(source, position);
                    position = batch.next();
                    batches.put(batch);
                } while (!batch.rows().isEmpty());
            } catch (RuntimeException e) {
                batches.put(new RowBatch<>(List.of(), skip, e));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private RowBatch<R> read(RowSource source, long position) {
        List<ReadRow<R>> rows = new ArrayList<>(size);
        int characters = 0;
        while (rows.size() < size && characters < MAX_BATCH_CHARACTERS) {
            @Nullable SourceRow row = source.next();
            if (row == null) {
                break;
            }
            rows.add(reader.read(row));
            characters += row.length();
        }
        return new RowBatch<>(rows, position + rows.size(), null);
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
