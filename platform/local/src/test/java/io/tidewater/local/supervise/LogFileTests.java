package io.tidewater.local.supervise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTests {

    @TempDir
    private Path directory;

    @Test
    void keepsTheNewestPartOfALogThatGrewTooLarge() throws IOException {
        Path path = directory.resolve("lead.log");
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(LogFile.LIMIT);
            file.seek(LogFile.LIMIT);
            file.writeBytes("the end\n");
        }

        new LogFile(path).bound();

        assertThat(path).isEmptyFile();
        Path kept = directory.resolve("lead.log.1");
        assertThat(Files.size(kept)).isEqualTo(LogFile.KEPT);
        assertThat(new LogFile(kept).lastLines(1).getFirst()).endsWith("the end");
    }

    @Test
    void leavesASmallLogAlone() throws IOException {
        Path path = Files.writeString(directory.resolve("lead.log"), "one\ntwo\nthree\n");

        new LogFile(path).bound();

        assertThat(new LogFile(path).lastLines(2)).containsExactly("two", "three");
    }

    @Test
    void aMissingLogHasNoLines() {
        assertThat(new LogFile(directory.resolve("none.log")).lastLines(5)).isEmpty();
    }
}
