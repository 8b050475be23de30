package io.tidewater.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may talk with whom, as one table. */
class NetworkTableTests {

    private static final List<String> PODS = List.of(
            "gateway", "lead", "account", "sales", "service-ticket", "marketing", "reporting", "walk", "lead-migrate");

    /** A row per caller; x: may open a connection to the column's port 8080. */
    private static final String TABLE = """
            from \\ to       gateway lead account sales service-ticket marketing reporting walk lead-migrate
            gateway         .       x    x       x     x              x         x         .    .
            lead            .       .    .       .     .              .         .         .    .
            account         .       .    .       .     .              .         .         .    .
            sales           .       .    x       .     .              .         .         .    .
            service-ticket  .       .    x       .     .              .         .         .    .
            marketing       .       .    .       .     .              .         .         .    .
            reporting       .       x    x       x     x              .         .         .    .
            walk            x       .    .       .     .              .         .         .    .
            lead-migrate    .       .    .       .     .              .         .         .    .
            """;

    static Stream<Region> regions() {
        return Region.sizes();
    }

    @ParameterizedTest
    @MethodSource("regions")
    void onlyKnownPairsTalk(Region region) {
        Policies policies = Policies.of(region.rendering());
        String header = "from \\ to       " + String.join(" ", PODS);
        String rows = PODS.stream()
                .map(from -> "%-15s %s".formatted(from, row(policies, from)).stripTrailing())
                .collect(Collectors.joining("\n"));

        assertThat(header + "\n" + rows + "\n").isEqualTo(TABLE);
    }

    @Test
    void aPartReachesItsDataServicesOutsideAndNothingElse() {
        Policies policies = Policies.of(new Region("us-east", "tiny").rendering());

        for (String part : PODS.subList(0, 7)) {
            assertThat(policies.allowOutside(pod(part), 5432))
                    .as("%s database", part)
                    .isTrue();
            assertThat(policies.allowOutside(pod(part), 8180))
                    .as("%s identity", part)
                    .isTrue();
            assertThat(policies.allowOutside(pod(part), 9092))
                    .as("%s kafka", part)
                    .isEqualTo(!part.equals("gateway"));
            assertThat(policies.allowOutside(pod(part), 443)).as("%s web", part).isFalse();
            assertThat(policies.allowOutside(pod(part), 53))
                    .as("%s names", part)
                    .isFalse();
        }
        assertThat(policies.allowOutside(pod("lead-migrate"), 5432)).isTrue();
        assertThat(policies.allowOutside(pod("lead-migrate"), 9092)).isFalse();
        assertThat(policies.allowOutside(pod("walk"), 8180)).isTrue();
        assertThat(policies.allowOutside(pod("walk"), 5432)).isFalse();
    }

    @Test
    void aNameServerThatIsNoPodIsReachedWhereTheSiteNamesIt() {
        Rendering named = Rendering.of(Helm.render(
                new Region("us-east", "tiny").values(), "--set", "global.network.names.networks.node=10.0.0.7/32"));
        Policies policies = Policies.of(named);

        for (String pod : PODS) {
            assertThat(policies.allowOutside(pod(pod), 53)).as(pod).isTrue();
        }
    }

    @Test
    void whereOperatorsMakeTheDataServicesOnlyTheirPodsAreReached() {
        Policies policies = Policies.of(new Region("us-east", "small").rendering());
        Map<String, String> postgres = Map.of("cnpg.io/cluster", "tidewater-postgres");
        Map<String, String> kafka = Map.of("strimzi.io/cluster", "tidewater-kafka", "strimzi.io/kind", "Kafka");

        for (String part : PODS.subList(0, 7)) {
            assertThat(policies.allow(pod(part), postgres, 5432))
                    .as("%s database", part)
                    .isTrue();
            assertThat(policies.allow(pod(part), kafka, 9093))
                    .as("%s kafka", part)
                    .isEqualTo(!part.equals("gateway"));
            assertThat(policies.allowOutside(pod(part), 5432)).isFalse();
        }
        assertThat(policies.allow(pod("walk"), postgres, 5432)).isFalse();
        assertThat(policies.allow(Map.of("app", "stranger"), postgres, 5432)).isFalse();
    }

    @Test
    void onlyTheGatewayIsOpenAndOnlyUntilTheSiteNamesItsEntrance() {
        Policies everyone = Policies.of(new Region("us-east", "tiny").rendering());
        Policies named = Policies.of(new Region("us-east", "small").rendering());

        for (String part : PODS) {
            assertThat(everyone.open(pod(part), 8080)).as(part).isEqualTo(part.equals("gateway"));
            assertThat(named.open(pod(part), 8080)).as(part).isFalse();
        }
    }

    @Test
    void addressesOfCallsAreThoseTheNetworkLetsThrough() {
        Rendering tiny = new Region("us-east", "tiny").rendering();
        Policies policies = Policies.of(tiny);

        tiny.kind("Deployment")
                .forEach(part -> part.containers()
                        .flatMap(container -> container.path("env").valueStream())
                        .map(variable -> variable.path("value").asString(""))
                        .filter(value -> value.matches("http://tidewater-[a-z-]+:8080"))
                        .map(value -> value.replaceAll("http://tidewater-|:8080", ""))
                        .forEach(called -> assertThat(policies.allow(part.podLabels(), pod(called), 8080))
                                .as("%s calls %s", part.name(), called)
                                .isTrue()));
    }

    private static String row(Policies policies, String from) {
        return PODS.stream()
                .map(to -> "%%-%ds"
                        .formatted(to.length())
                        .formatted(!from.equals(to) && policies.allow(pod(from), pod(to), 8080) ? "x" : "."))
                .collect(Collectors.joining(" "));
    }

    private static Map<String, String> pod(String component) {
        return Map.of(
                "app.kubernetes.io/name", "tidewater",
                "app.kubernetes.io/instance", "tidewater",
                "app.kubernetes.io/component", component);
    }
}
