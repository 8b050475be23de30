package io.tidewater.local.supervise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteStatusTests {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00.123Z");

    @TempDir
    private Path directory;

    @Test
    void readsWhatWasWritten() {
        Path file = directory.resolve("status.json");
        var status =
                new SuiteStatus(SuiteStatus.Phase.STARTING, "", NOW, List.of(part("lead", PartState.RESTARTING, 3)));

        status.write(file);

        assertThat(SuiteStatus.read(file)).contains(status);
    }

    @Test
    void isReadyOnlyWhenEveryPartIs() {
        var some = new SuiteStatus(
                SuiteStatus.Phase.STARTING,
                "",
                NOW,
                List.of(part("lead", PartState.READY, 0), part("sales", PartState.STARTING, 0)));

        assertThat(some.allReady()).isFalse();
    }

    @Test
    void aForgottenStatusIsNotRead() {
        Path file = directory.resolve("status.json");
        new SuiteStatus(SuiteStatus.Phase.READY, "", NOW, List.of()).write(file);

        SuiteStatus.forget(file);

        assertThat(SuiteStatus.read(file)).isEmpty();
    }

    private static PartStatus part(String name, PartState state, int restarts) {
        return new PartStatus(name, 8101, 4711, state, restarts, NOW, "abc", "note");
    }
}
