package io.tidewater.local.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampTests {

    private static final Instant WHEN = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    Path folder;

    @Test
    void twoBuildsOfTheSameContentGetTheSameDigestAndTheSameBytes() throws IOException {
        Path first =
                saved("first", Instant.parse("2026-02-03T04:05:06Z"), List.of("app/a.jar", "app/b.jar"), "content");
        Path second =
                saved("second", Instant.parse("2026-03-03T00:00:00Z"), List.of("app/b.jar", "app/a.jar"), "content");

        String one = Stamp.of(first, folder.resolve("first.out"), WHEN);
        String two = Stamp.of(second, folder.resolve("second.out"), WHEN);

        assertThat(one).startsWith("sha256:").isEqualTo(two);
        assertThat(folder.resolve("first.out")).hasSameBinaryContentAs(folder.resolve("second.out"));
    }

    @Test
    void anotherContentGetsAnotherDigest() throws IOException {
        Path first = saved("first", WHEN, List.of("app/a.jar"), "content");
        Path second = saved("second", WHEN, List.of("app/a.jar"), "other");

        assertThat(Stamp.of(first, folder.resolve("first.out"), WHEN))
                .isNotEqualTo(Stamp.of(second, folder.resolve("second.out"), WHEN));
    }

    @Test
    void aNameWithoutARegistryIsOneOfDockerHub() {
        assertThat(Stamp.fullName("tidewater-lead:1")).isEqualTo("docker.io/library/tidewater-lead:1");
        assertThat(Stamp.fullName("crm/tidewater-lead:1")).isEqualTo("docker.io/crm/tidewater-lead:1");
        assertThat(Stamp.fullName("localhost:5000/tidewater-lead:1")).isEqualTo("localhost:5000/tidewater-lead:1");
        assertThat(Stamp.fullName("registry.example/crm/tidewater-lead:1"))
                .isEqualTo("registry.example/crm/tidewater-lead:1");
    }

    /** An archive as an engine saves it: one layer, and what the engine notes of the build. */
    private Path saved(String build, Instant at, List<String> names, String content) throws IOException {
        var layer = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(layer)) {
            for (String name : names) {
                put(tar, name, content.getBytes(StandardCharsets.UTF_8), at);
            }
        }
        String config = """
                {"created":"%1$s","container":"%2$s","config":{"Hostname":"%2$s","Cmd":["java"]},
                 "history":[{"created":"%1$s","created_by":"COPY dir:%3$s in /app"}],
                 "rootfs":{"type":"layers","diff_ids":["sha256:%3$s"]}}""".formatted(at, build, "0".repeat(63) + build.length());
        Path archive = folder.resolve(build + ".tar");
        try (var tar = new TarArchiveOutputStream(Files.newOutputStream(archive))) {
            put(tar, "config.json", config.getBytes(StandardCharsets.UTF_8), at);
            put(tar, "x/layer.tar", layer.toByteArray(), at);
            put(
                    tar,
                    "manifest.json",
                    "[{\"Config\":\"config.json\",\"RepoTags\":[\"t:1\"],\"Layers\":[\"x/layer.tar\"]}]"
                            .getBytes(StandardCharsets.UTF_8),
                    at);
        }
        return archive;
    }

    private static void put(TarArchiveOutputStream tar, String name, byte[] content, Instant at) throws IOException {
        var entry = new TarArchiveEntry(name);
        entry.setSize(content.length);
        entry.setModTime(FileTime.from(at));
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
    }
}
