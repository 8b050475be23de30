package io.tidewater.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** How parts start, stop, move and grow without a request lost. */
class RolloutPolicyTests {

    static Stream<Region> regions() {
        return Region.sizes();
    }

    @ParameterizedTest
    @MethodSource("regions")
    void aPartIsAskedWhetherItStartedLivesAndIsReady(Region region) {
        parts(region, part -> {
            JsonNode java = part.containers().toList().getLast();
            assertThat(java.at("/startupProbe/httpGet/path").asString()).isEqualTo("/actuator/health/liveness");
            assertThat(java.at("/livenessProbe/httpGet/path").asString()).isEqualTo("/actuator/health/liveness");
            assertThat(java.at("/readinessProbe/httpGet/path").asString()).isEqualTo("/actuator/health/readiness");
            int patience = java.at("/startupProbe/periodSeconds").asInt()
                    * java.at("/startupProbe/failureThreshold").asInt();
            assertThat(patience).isGreaterThanOrEqualTo(300);
            assertThat(part.at("/spec/progressDeadlineSeconds").asInt()).isGreaterThan(patience);
        });
    }

    @ParameterizedTest
    @MethodSource("regions")
    void anOldPodServesUntilItsSuccessorIsReady(Region region) {
        parts(region, part -> {
            assertThat(part.at("/spec/strategy/rollingUpdate/maxUnavailable").asInt(-1))
                    .isZero();
            assertThat(part.at("/spec/strategy/rollingUpdate/maxSurge").asInt(-1))
                    .isEqualTo(1);
            int drain = part.containers()
                    .toList()
                    .getLast()
                    .at("/lifecycle/preStop/sleep/seconds")
                    .asInt();
            assertThat(drain).isPositive();
            // The services finish within 20 seconds per phase, of which there are two with work to finish.
            assertThat(part.pod().path("terminationGracePeriodSeconds").asInt()).isGreaterThanOrEqualTo(drain + 40);
        });
    }

    @ParameterizedTest
    @MethodSource("regions")
    void whatRunsMoreThanOnceSpreadsAndKeepsABudget(Region region) {
        parts(region, part -> {
            assertThat(part.pod().path("topologySpreadConstraints")).hasSize(2);
            boolean several = !part.at("/spec/replicas").isNumber()
                    || part.at("/spec/replicas").asInt() > 1;
            assertThat(region.rendering()
                            .kind("PodDisruptionBudget")
                            .anyMatch(budget -> budget.name().equals(part.name())))
                    .isEqualTo(several);
        });
        assertThat(region.rendering().kind("PodDisruptionBudget"))
                .allSatisfy(budget ->
                        assertThat(budget.at("/spec/maxUnavailable").asInt()).isEqualTo(1));
    }

    @ParameterizedTest
    @MethodSource("regions")
    void anAutoscalerAloneDecidesHowManyThereAre(Region region) {
        List<Manifest> scalers =
                region.rendering().kind("HorizontalPodAutoscaler").toList();
        assertThat(scalers).hasSize(List.of("medium", "large").contains(region.size()) ? 7 : 0);
        assertThat(scalers).allSatisfy(scaler -> {
            assertThat(region.rendering()
                            .only(
                                    "Deployment",
                                    scaler.at("/spec/scaleTargetRef/name").asString())
                            .at("/spec/replicas")
                            .isMissingNode())
                    .isTrue();
            assertThat(scaler.at("/spec/minReplicas").asInt())
                    .isBetween(2, scaler.at("/spec/maxReplicas").asInt());
        });
        if (!scalers.isEmpty()) {
            assertThat(region.rendering()
                            .only("HorizontalPodAutoscaler", "tidewater-lead")
                            .at("/spec/metrics/1/external/metric/selector/matchLabels/consumer")
                            .asString())
                    .isEqualTo("lead.conversion");
        }
    }

    @ParameterizedTest
    @MethodSource("regions")
    void servicesFindTheirPodsAndNoOthers(Region region) {
        assertThat(region.rendering().kind("Service")).hasSize(7).allSatisfy(service -> {
            Map<String, String> selector = Manifest.texts(service.at("/spec/selector"));
            assertThat(region.rendering()
                            .workloads()
                            .filter(pod -> pod.podLabels().entrySet().containsAll(selector.entrySet()))
                            .map(Manifest::name))
                    .containsExactly(service.name());
        });
    }

    @Test
    void aMigrationThatFailsStopsTheUpgradeBeforeAnyPodIsReplaced() {
        List<Manifest> jobs =
                new Region("us-east", "tiny").rendering().kind("Job").toList();
        assertThat(jobs).hasSize(6).allSatisfy(job -> {
            assertThat(job.annotations())
                    .containsEntry("helm.sh/hook", "pre-install,pre-upgrade")
                    .containsEntry("helm.sh/hook-delete-policy", "before-hook-creation,hook-succeeded");
            assertThat(job.pod().path("restartPolicy").asString()).isEqualTo("Never");
            assertThat(variable(job, "TIDEWATER_MODE")).isEqualTo("migrate");
            // What a release brings is not there yet when its hooks run.
            assertThat(job.pod().has("serviceAccountName")).isFalse();
        });
        services("tiny")
                .forEach(part ->
                        assertThat(variable(part, "SPRING_FLYWAY_ENABLED")).isEqualTo("false"));
    }

    @Test
    void whereTheReleaseBringsTheDatabaseEachPodMigratesFirst() {
        assertThat(new Region("us-east", "small").rendering().kind("Job")).isEmpty();
        services("small").forEach(part -> {
            assertThat(part.pod().at("/initContainers/0/name").asString()).isEqualTo("migrate");
            assertThat(variable(part, "TIDEWATER_MODE")).isEqualTo("migrate");
            assertThat(variable(part, "SPRING_FLYWAY_ENABLED")).isEqualTo("false");
        });
    }

    private static List<Manifest> services(String size) {
        return new Region("us-east", size)
                .rendering()
                .kind("Deployment")
                .filter(part -> !part.name().endsWith("-gateway"))
                .toList();
    }

    private static String variable(Manifest workload, String name) {
        return workload.containers()
                .flatMap(container -> container.path("env").valueStream())
                .filter(variable -> variable.path("name").asString().equals(name))
                .map(variable -> variable.path("value").asString())
                .findFirst()
                .orElse("");
    }

    private static void parts(Region region, Consumer<Manifest> check) {
        assertThat(region.rendering().kind("Deployment")).hasSize(7).allSatisfy(check);
    }
}
