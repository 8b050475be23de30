package io.tidewater.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidewater.platform.job.Job;
import io.tidewater.platform.job.JobDatabase;
import io.tidewater.platform.job.JobId;
import io.tidewater.platform.job.JobState;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KilledProcessIntegrationTests {

    private static final int ROWS = 30_000;

    @Test
    void anImportWhoseProcessIsKilledTwiceLosesNoRowAndDoublesNone() throws Exception {
        ImportBench bench = new ImportBench(ImportProcess.BATCH, new ImportProperties(ImportProcess.BATCH, ROWS, 50));
        JobId id = bench.start(rows(), null);
        for (int kill = 1; kill <= 2; kill++) {
            long goal = kill * ROWS / 4;
            Process process = spawn();
            await().atMost(Duration.ofMinutes(2))
                    .pollInterval(Duration.ofMillis(10))
                    .until(() -> bench.get(id).counts().get("read") >= goal);
            process.destroyForcibly().waitFor();
            assertThat(bench.get(id).state()).isEqualTo(JobState.RUNNING);
            assertThat(bench.names()).hasSize(Math.toIntExact(accepted(bench.get(id))));
        }
        Process last = spawn();
        try {
            await().atMost(Duration.ofMinutes(2)).until(() -> bench.get(id).state() == JobState.DONE);
        } finally {
            last.destroyForcibly().waitFor();
        }
        Job done = bench.get(id);
        assertThat(done.counts())
                .containsEntry("read", (long) ROWS)
                .containsEntry("created", ROWS - ROWS / 10L)
                .containsEntry("merged", 0L)
                .containsEntry("rejected", ROWS / 10L);
        assertThat(bench.names()).hasSize(ROWS - ROWS / 10);
        assertThat(bench.rejected(done).lines()).hasSize(ROWS / 10 + 1);
    }

    private static long accepted(Job job) {
        return job.counts().get("created");
    }

    /** Every tenth row is refused. */
    private static String rows() {
        return IntStream.range(0, ROWS)
                .mapToObj(i -> "n" + i + (i % 10 == 0 ? ",bad\n" : "," + i + "\n"))
                .collect(Collectors.joining("", "name,amount\n", ""));
    }

    private static Process spawn() throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx256m",
                        "-Djobs.database=" + JobDatabase.url(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ImportProcess.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
