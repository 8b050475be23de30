package io.tidewater.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What every object has to be, and what they have to be together. */
class ObjectPolicyTests {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]([-a-z0-9.]{0,61}[a-z0-9])?");
    private static final Pattern LABEL = Pattern.compile("([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?");

    static Stream<Region> regions() {
        return Region.all();
    }

    @ParameterizedTest
    @MethodSource("regions")
    void namesAreUniqueAndOnesThatKubernetesTakes(Region region) {
        List<String> names =
                region.rendering().objects().stream().map(Manifest::toString).toList();
        assertThat(names).doesNotHaveDuplicates();
        assertThat(region.rendering().objects()).allSatisfy(object -> {
            assertThat(object.name()).matches(NAME);
            assertThat(object.labels()).containsEntry("app.kubernetes.io/part-of", "tidewater");
            assertThat(object.labels().values())
                    .allMatch(value -> LABEL.matcher(value).matches());
            assertThat(object.podLabels().values())
                    .allMatch(value -> LABEL.matcher(value).matches());
        });
    }

    @ParameterizedTest
    @MethodSource("regions")
    void nothingIsClusterWideOrOfAnotherNamespace(Region region) {
        assertThat(region.rendering().objects()).allSatisfy(object -> {
            assertThat(object.at("/metadata/namespace").isMissingNode()).isTrue();
            assertThat(object.kind())
                    .doesNotContain("Role")
                    .isNotIn("Namespace", "CustomResourceDefinition", "PersistentVolume", "StorageClass");
        });
    }

    /** `helm uninstall` leaves data, and hooks leave nothing. */
    @ParameterizedTest
    @MethodSource("regions")
    void dataStaysAndAllElseGoes(Region region) {
        Set<String> data =
                Set.of("Cluster", "Database", "ObjectStore", "Kafka", "KafkaNodePool", "KafkaTopic", "Keycloak");
        assertThat(region.rendering().objects()).allSatisfy(object -> {
            boolean kept = "keep".equals(object.annotations().get("helm.sh/resource-policy"));
            if (data.contains(object.kind())) {
                assertThat(kept).isTrue();
            } else if (!List.of("KafkaUser", "NetworkPolicy").contains(object.kind())) {
                assertThat(kept).isFalse();
            }
            if (object.isHook()) {
                assertThat(object.annotations().get("helm.sh/hook-delete-policy"))
                        .contains("before-hook-creation");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("regions")
    void everyPartIsOfTheRegion(Region region) {
        assertThat(region.rendering().kind("Deployment"))
                .allSatisfy(part -> assertThat(part.podLabels()).containsEntry("tidewater.io/region", region.name()));
    }

    @Test
    void tinyFitsOneNodeOfTwoCoresAndSixteenGibibytesEvenWhileItIsReplaced() {
        Rendering tiny = new Region("us-east", "tiny").rendering();
        List<JsonNode> parts =
                tiny.kind("Deployment").flatMap(Manifest::containers).toList();
        int millicores = parts.stream()
                .mapToInt(part -> amount(part.at("/resources/requests/cpu"), "m"))
                .sum();
        int mebibytes = parts.stream()
                .mapToInt(part -> amount(part.at("/resources/limits/memory"), "Mi"))
                .sum();

        assertThat(tiny.kind("Deployment").map(part -> part.at("/spec/replicas").asInt()))
                .containsOnly(1);
        assertThat(2 * millicores).isLessThan(500);
        assertThat(2 * mebibytes).isLessThan(12 * 1024);
    }

    @Test
    void connectionsOfAllPartsFitIntoTheDatabase() {
        for (String size : List.of("small", "medium", "large")) {
            Rendering rendering = new Region("us-east", size).rendering();
            int most = rendering
                    .kind("Deployment")
                    .mapToInt(part -> pool(part) * (instances(rendering, part) + 1))
                    .sum();
            assertThat(rendering
                            .only("Cluster", "tidewater-postgres")
                            .at("/spec/postgresql/parameters/max_connections")
                            .asInt())
                    .as(size)
                    .isGreaterThan(most);
        }
    }

    @Test
    void theChartsHaveOneVersionAndItIsThatOfTheSuite() throws IOException {
        String pom = Files.readString(Helm.CHARTS.resolveSibling("pom.xml"));
        String version = pom.replaceAll("(?s).*?<artifactId>tidewater</artifactId>\\s*<version>([^<]+)<.*", "$1");
        Set<String> versions = new TreeSet<>();
        try (Stream<Path> charts = Files.list(Helm.CHARTS)) {
            for (Path chart : charts.map(folder -> folder.resolve("Chart.yaml"))
                    .filter(Files::exists)
                    .toList()) {
                Files.readAllLines(chart).stream()
                        .filter(line -> line.matches("( {4})?(version|appVersion): .*"))
                        .map(line -> line.replaceAll(".*: ", ""))
                        .forEach(versions::add);
            }
        }
        assertThat(versions).containsExactly(version);
    }

    @Test
    void theReadmeNamesEverySecretThatIsRead() throws IOException {
        String readme = Files.readString(Helm.CHARTS.resolve("README.md"));
        Set<String> read = Region.sizes()
                .flatMap(region -> region.rendering().workloads())
                .flatMap(Manifest::containers)
                .flatMap(container -> container.path("env").valueStream())
                .map(variable -> variable.at("/valueFrom/secretKeyRef/name").asString(""))
                .filter(name -> !name.isEmpty())
                // What Strimzi makes, and what the site names itself.
                .filter(name -> !name.matches("tidewater-(lead|account|sales|service-ticket|marketing|reporting)"))
                .filter(name -> !name.equals("tidewater-walk"))
                .map(name -> name.replaceAll("tidewater-(.*)-db", "tidewater-<part>-db"))
                .collect(Collectors.toSet());

        assertThat(read).isNotEmpty().allSatisfy(name -> assertThat(readme).contains("`" + name + "`"));
    }

    private static int pool(Manifest part) {
        return part.containers()
                .flatMap(container -> container.path("env").valueStream())
                .filter(variable -> variable.path("name").asString().equals("TIDEWATER_DB_POOL"))
                .mapToInt(variable -> variable.path("value").asInt())
                .findFirst()
                .orElseThrow();
    }

    private static int instances(Rendering rendering, Manifest part) {
        return part.at("/spec/replicas").isNumber()
                ? part.at("/spec/replicas").asInt()
                : rendering
                        .only("HorizontalPodAutoscaler", part.name())
                        .at("/spec/maxReplicas")
                        .asInt();
    }

    private static int amount(JsonNode quantity, String unit) {
        String text = quantity.asString();
        assertThat(text).endsWith(unit);
        return Integer.parseInt(text.substring(0, text.length() - unit.length()));
    }
}
