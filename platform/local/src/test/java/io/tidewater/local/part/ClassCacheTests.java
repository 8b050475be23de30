package io.tidewater.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.local.supervise.Launch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassCacheTests {

    @TempDir
    private Path folder;

    @Test
    void aProgramThatEndsInOrderLeavesItsCache() {
        ClassCache cache = make("trap 'echo classes >cache; exit 143' TERM; echo >ready; while :; do sleep 0.1; done");
        assertThat(cache.tried()).isTrue();
        assertThat(cache.options()).containsExactly("-XX:AOTCache=" + cache.file());
    }

    @Test
    void aProgramThatIsKilledLeavesNothingAndIsTriedAgain() {
        ClassCache cache = make("echo half >cache; echo >ready; kill -9 $$");
        assertThat(cache.tried()).isFalse();
        assertThat(cache.options()).isEmpty();
    }

    private ClassCache make(String program) {
        ClassCache cache = new ClassCache(folder.resolve("cache"));
        var launch = new Launch(List.of("/bin/sh", "-c", program), Map.of(), folder);
        cache.make(launch, folder.resolve("log"), () -> Files.exists(folder.resolve("ready")));
        return cache;
    }
}
