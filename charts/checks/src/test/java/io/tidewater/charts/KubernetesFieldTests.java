package io.tidewater.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1Job;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1Pod;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import io.kubernetes.client.openapi.models.V2HorizontalPodAutoscaler;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every object of Kubernetes' own has the fields that its API has, all it needs, of the right kind. */
class KubernetesFieldTests {

    @FunctionalInterface
    private interface Check {
        void of(JsonElement object) throws IOException;
    }

    private static final Map<String, Check> KINDS = Map.of(
            "v1 ConfigMap", V1ConfigMap::validateJsonElement,
            "v1 Pod", V1Pod::validateJsonElement,
            "v1 Service", V1Service::validateJsonElement,
            "v1 ServiceAccount", V1ServiceAccount::validateJsonElement,
            "apps/v1 Deployment", V1Deployment::validateJsonElement,
            "batch/v1 Job", V1Job::validateJsonElement,
            "policy/v1 PodDisruptionBudget", V1PodDisruptionBudget::validateJsonElement,
            "networking.k8s.io/v1 NetworkPolicy", V1NetworkPolicy::validateJsonElement,
            "networking.k8s.io/v1 Ingress", V1Ingress::validateJsonElement,
            "autoscaling/v2 HorizontalPodAutoscaler", V2HorizontalPodAutoscaler::validateJsonElement);

    static Stream<Region> regions() {
        return Region.sizes();
    }

    @ParameterizedTest
    @MethodSource("regions")
    void everyFieldIsOneOfTheApi(Region region) throws IOException {
        check(region.rendering());
    }

    @Test
    void everyFieldOfAnIngressIsOneOfTheApi() throws IOException {
        var ingress = Rendering.of(Helm.render(
                new Region("us-east", "tiny").values(),
                "--set",
                "global.exposure=ingress,route.host=crm.example,route.className=nginx,route.tlsSecret=crm-tls"));
        assertThat(ingress.kind("Ingress")).hasSize(1);
        check(ingress);
    }

    @Test
    void aMisspeltFieldIsFound() {
        Manifest deployment = new Region("us-east", "tiny")
                .rendering()
                .kind("Deployment")
                .findFirst()
                .orElseThrow();
        String misspelt = deployment.json().toString().replace("\"readinessProbe\"", "\"readynessProbe\"");

        assertThatThrownBy(() -> V1Deployment.validateJsonElement(JsonParser.parseString(misspelt)))
                .hasMessageContaining("readynessProbe");
    }

    /** Every kind is either checked here or a custom resource, which {@link CustomResourceTests} checks. */
    private static void check(Rendering rendering) throws IOException {
        for (Manifest object : rendering.objects()) {
            Check check = KINDS.get(object.apiVersion() + " " + object.kind());
            if (check == null) {
                assertThat(CustomResourceTests.KINDS).contains(object.apiVersion() + " " + object.kind());
            } else {
                try {
                    check.of(JsonParser.parseString(object.json().toString()));
                } catch (IllegalArgumentException e) {
                    throw new AssertionError(object + ": " + e.getMessage(), e);
                }
            }
        }
    }
}
