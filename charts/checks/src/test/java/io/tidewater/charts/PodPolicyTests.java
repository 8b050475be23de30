package io.tidewater.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What every pod has to be, whatever the size. */
class PodPolicyTests {

    static Stream<Region> regions() {
        return Region.sizes();
    }

    @ParameterizedTest
    @MethodSource("regions")
    void podsAskForNoMoreThanTheRestrictedStandard(Region region) {
        pods(region, pod -> {
            JsonNode security = pod.pod().path("securityContext");
            assertThat(security.path("runAsNonRoot").asBoolean()).isTrue();
            assertThat(security.path("runAsUser").asInt()).isEqualTo(10001);
            assertThat(security.at("/seccompProfile/type").asString()).isEqualTo("RuntimeDefault");
            for (String forbidden : List.of("hostNetwork", "hostPID", "hostIPC", "hostUsers")) {
                assertThat(pod.pod().has(forbidden)).as(forbidden).isFalse();
            }
            pod.pod()
                    .path("volumes")
                    .forEach(volume -> assertThat(volume.propertyNames()).isSubsetOf("name", "emptyDir", "secret"));
        });
        containers(region, container -> {
            JsonNode security = container.path("securityContext");
            assertThat(security.path("allowPrivilegeEscalation").asBoolean(true))
                    .isFalse();
            assertThat(security.path("readOnlyRootFilesystem").asBoolean()).isTrue();
            assertThat(security.path("privileged").asBoolean(false)).isFalse();
            assertThat(security.at("/capabilities/drop/0").asString()).isEqualTo("ALL");
            assertThat(security.at("/capabilities/add").isMissingNode()).isTrue();
            container
                    .path("ports")
                    .forEach(port -> assertThat(port.has("hostPort")).isFalse());
        });
    }

    @ParameterizedTest
    @MethodSource("regions")
    void noPodCarriesATokenOfTheCluster(Region region) {
        pods(region, pod -> {
            assertThat(pod.pod().path("automountServiceAccountToken").asBoolean(true))
                    .isFalse();
            assertThat(pod.pod().path("enableServiceLinks").asBoolean(true)).isFalse();
        });
        assertThat(region.rendering().kind("ServiceAccount"))
                .hasSize(7)
                .allSatisfy(account -> assertThat(
                                account.at("/automountServiceAccountToken").asBoolean(true))
                        .isFalse());
    }

    @ParameterizedTest
    @MethodSource("regions")
    void nothingIsWrittenButTemporaryFilesOfALimitedSize(Region region) {
        pods(
                region,
                pod -> pod.pod().path("volumes").forEach(volume -> {
                    if (volume.has("emptyDir")) {
                        assertThat(volume.at("/emptyDir/sizeLimit").asString(""))
                                .isNotBlank();
                    }
                }));
        containers(region, container -> {
            Set<String> mounts = new HashSet<>();
            container.path("volumeMounts").forEach(mount -> {
                mounts.add(mount.path("mountPath").asString());
                assertThat(mount.path("readOnly").asBoolean(false)
                                || mount.path("mountPath").asString().equals("/tmp"))
                        .isTrue();
            });
            assertThat(mounts).contains("/tmp");
        });
    }

    @ParameterizedTest
    @MethodSource("regions")
    void everyContainerSaysWhatItNeedsAndIsNeverThrottled(Region region) {
        containers(region, container -> {
            assertThat(container.at("/resources/requests/cpu").asString("")).isNotBlank();
            assertThat(container.at("/resources/requests/memory").asString("")).isNotBlank();
            assertThat(container.at("/resources/limits/memory").asString("")).isNotBlank();
            assertThat(container.at("/resources/limits/cpu").isMissingNode()).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("regions")
    void secretsAreNamedAndNeverSpelledOut(Region region) {
        assertThat(region.rendering().kind("Secret")).isEmpty();
        containers(
                region,
                container -> container.path("env").forEach(variable -> {
                    String name = variable.path("name").asString();
                    if (name.matches(".*(PASSWORD|SECRET|JAAS).*")) {
                        assertThat(variable.has("value")).as(name).isFalse();
                        assertThat(variable.at("/valueFrom/secretKeyRef/name").asString(""))
                                .as(name)
                                .isNotBlank();
                    }
                }));
    }

    @ParameterizedTest
    @MethodSource("regions")
    void aVariableIsSetOnce(Region region) {
        containers(region, container -> {
            Set<String> names = new HashSet<>();
            container
                    .path("env")
                    .forEach(variable -> assertThat(
                                    names.add(variable.path("name").asString()))
                            .as(variable.toString())
                            .isTrue());
        });
    }

    @ParameterizedTest
    @MethodSource("regions")
    void imagesTakePrefixVersionAndPullPolicyOfTheSite(Region region) {
        boolean outside = region.size().equals("tiny");
        containers(region, container -> {
            assertThat(container.path("image").asString())
                    .matches((outside ? "" : "registry\\.example/crm/") + "tidewater-[a-z-]+:[0-9][^:/]*");
            assertThat(container.path("imagePullPolicy").asString()).isEqualTo(outside ? "Never" : "IfNotPresent");
        });
        if (!outside) {
            pods(
                    region,
                    pod -> assertThat(pod.pod().at("/imagePullSecrets/0/name").asString())
                            .isEqualTo("registry-example"));
        }
    }

    private static void pods(Region region, Consumer<Manifest> check) {
        assertThat(region.rendering().workloads())
                .hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(check);
    }

    private static void containers(Region region, Consumer<JsonNode> check) {
        pods(region, pod -> assertThat(pod.containers()).isNotEmpty().allSatisfy(check));
    }
}
