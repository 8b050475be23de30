package io.tidewater.testkit.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeashTests {

    @Test
    void aKilledJvmTakesItsProcessAndFolderAlong(@TempDir Path folder) throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        Process owner = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Owner.class.getName(),
                        data.toString())
                .start();
        long held;
        try (var output = owner.inputReader(StandardCharsets.UTF_8)) {
            held = Long.parseLong(output.readLine());
            assertThat(ProcessHandle.of(held)).isPresent();
            owner.destroyForcibly();
        }

        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        ProcessHandle.of(held).filter(ProcessHandle::isAlive).isEmpty() && !Files.exists(data));
    }

    /** A JVM that holds one process and never ends by itself. */
    static final class Owner {
        public static void main(String[] folder) throws Exception {
            Process sleeper = new ProcessBuilder("sleep", "600").start();
            Leash.attach(Path.of(folder[0]), sleeper.pid());
            IO.println(sleeper.pid());
            sleeper.waitFor();
        }
    }
}
