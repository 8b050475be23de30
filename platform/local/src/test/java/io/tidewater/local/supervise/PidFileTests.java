package io.tidewater.local.supervise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTests {

    @TempDir
    private Path directory;

    @Test
    void findsARunningProcessAgain() {
        var file = new PidFile(directory.resolve("some.pid"));
        file.write(ProcessHandle.current());

        assertThat(file.process()).contains(ProcessHandle.current());
    }

    @Test
    void doesNotTakeALaterProcessWithTheSameIdForTheOldOne() throws IOException {
        Path path = directory.resolve("some.pid");
        Files.writeString(path, ProcessHandle.current().pid() + " 1234");

        assertThat(new PidFile(path).process()).isEmpty();
    }

    @Test
    void aDeadProcessIsGone() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sleep", "60").start();
        var file = new PidFile(directory.resolve("some.pid"));
        file.write(process.toHandle());
        process.destroyForcibly().waitFor();

        assertThat(file.process()).isEmpty();
    }

    @Test
    void aBrokenOrMissingFileNamesNobody() throws IOException {
        Path path = directory.resolve("some.pid");
        Files.writeString(path, "not a pid");

        assertThat(new PidFile(path).process()).isEmpty();
        assertThat(new PidFile(directory.resolve("none.pid")).process()).isEmpty();
    }
}
