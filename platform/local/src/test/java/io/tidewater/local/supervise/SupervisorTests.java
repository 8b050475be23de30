package io.tidewater.local.supervise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidewater.local.Layout;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private Path directory;

    private final AtomicInteger loads = new AtomicInteger();
    private Supervisor supervisor;

    @BeforeEach
    void noPartsYet() {
        supervisor = supervisorOf(Map.of());
    }

    @AfterEach
    void stop() {
        supervisor.stop();
    }

    @Test
    void aPartThatDiesIsStartedAgainAndItsRestartIsCounted() {
        run(part("lead", "600", List.of(), true));
        long first = awaitReady("lead").pid();

        ProcessHandle.of(first).orElseThrow().destroyForcibly();

        await().atMost(PATIENCE).untilAsserted(() -> {
            PartStatus lead = of("lead");
            assertThat(lead.state()).isEqualTo(PartState.READY);
            assertThat(lead.restarts()).isEqualTo(1);
            assertThat(lead.pid()).isNotEqualTo(first);
        });
    }

    @Test
    void aPartThatNeverComesUpEndsTheStart() {
        CompletableFuture<Boolean> watching = run(part("lead", "0", List.of(), false));

        assertThat(watching.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join())
                .isFalse();
        assertThat(supervisor.status().phase()).isEqualTo(SuiteStatus.Phase.FAILED);
        assertThat(supervisor.status().note()).contains("lead does not start");
    }

    @Test
    void aPartWaitsForWhatItNeeds() {
        run(part("postgres", "600", List.of(), false), part("lead", "600", List.of("postgres"), true));

        await().atMost(PATIENCE).until(() -> of("postgres").state() == PartState.STARTING);
        assertThat(of("lead").state()).isEqualTo(PartState.WAITING);
    }

    @Test
    void aSecondSupervisorTakesOverWhatRuns() {
        run(part("lead", "600", List.of(), true));
        long first = awaitReady("lead").pid();

        run(part("lead", "600", List.of(), true));

        assertThat(awaitReady("lead").pid()).isEqualTo(first);
    }

    @Test
    void whatFollowsTheStartRunsOnceBeforeTheSuiteIsCalledReady() {
        run(part("lead", "600", List.of(), true));

        await().atMost(PATIENCE).until(() -> supervisor.status().phase() == SuiteStatus.Phase.READY);
        assertThat(loads).hasValue(1);
    }

    @Test
    void stoppingLeavesNothingRunning() {
        run(part("postgres", "600", List.of(), true), part("lead", "600", List.of("postgres"), true));
        long postgres = awaitReady("postgres").pid();
        long lead = awaitReady("lead").pid();

        supervisor.stop();

        assertThat(List.of(postgres, lead))
                .noneMatch(pid ->
                        ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent());
    }

    private CompletableFuture<Boolean> run(SleepingPart... parts) {
        var catalogue = new LinkedHashMap<String, SleepingPart>();
        List.of(parts).forEach(part -> catalogue.put(part.name(), part));
        supervisor = supervisorOf(catalogue);
        supervisor.start(List.copyOf(catalogue.keySet()));
        Supervisor running = supervisor;
        return CompletableFuture.supplyAsync(() -> running.watch(status -> {}), Thread::startVirtualThread);
    }

    private Supervisor supervisorOf(Map<String, SleepingPart> catalogue) {
        return new Supervisor(
                new Layout(Path.of("."), directory),
                name -> Objects.requireNonNull(catalogue.get(name)),
                loads::incrementAndGet);
    }

    private SleepingPart part(String name, String seconds, List<String> needs, boolean answers) {
        return new SleepingPart(name, seconds, needs, answers, directory);
    }

    private PartStatus awaitReady(String name) {
        await().atMost(PATIENCE).until(() -> of(name).state() == PartState.READY);
        return of(name);
    }

    private PartStatus of(String name) {
        return supervisor.status().parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
