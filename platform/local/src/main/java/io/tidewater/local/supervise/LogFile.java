package io.tidewater.local.supervise;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The log of one part, kept below a size: the writer appends, so cutting the file to nothing is safe while it runs. */
public record LogFile(Path path) {

    static final long LIMIT = 20L * 1024 * 1024;
    static final int KEPT = 5 * 1024 * 1024;
    private static final int TAIL_BYTES = 64 * 1024;

    /** Moves the newest part of a log that grew too large to `<name>.1` and starts it anew. */
    public void bound() {
        try {
            if (Files.exists(path) && Files.size(path) > LIMIT) {
                Files.write(path.resolveSibling(path.getFileName() + ".1"), end(KEPT));
                try (var channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
                    channel.truncate(0);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot bound " + path, e);
        }
    }

    /** Starts the log anew. */
    public void clear() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot clear " + path, e);
        }
    }

    public List<String> lastLines(int count) {
        try {
            var lines =
                    new String(end(TAIL_BYTES), StandardCharsets.UTF_8).lines().toList();
            return lines.subList(Math.max(0, lines.size() - count), lines.size());
        } catch (IOException e) {
            return List.of();
        }
    }

    private byte[] end(int length) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            int size = (int) Math.min(length, file.length());
            file.seek(file.length() - size);
            var buffer = ByteBuffer.allocate(size);
            file.readFully(buffer.array());
            return buffer.array();
        }
    }
}
