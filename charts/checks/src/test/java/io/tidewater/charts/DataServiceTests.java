package io.tidewater.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the operators are asked for: enough copies, no rights beyond the own, a realm like the one the tests sign in to. */
class DataServiceTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Rendering LARGE = new Region("eu-central", "large").rendering();

    @Test
    void anAddressFromOutsideSwitchesEachServiceOffAlone() {
        assertThat(kinds("global.database.host=pg.example"))
                .doesNotContain("Cluster", "Database")
                .contains("Kafka", "Keycloak");
        assertThat(kinds("global.kafka.bootstrap=kafka.example:9092"))
                .doesNotContain("Kafka", "KafkaTopic", "KafkaUser", "KafkaMirrorMaker2")
                .contains("Cluster", "Keycloak");
        assertThat(kinds("global.identity.issuer=https://id.example/realms/tidewater"))
                .doesNotContain("Keycloak", "KeycloakRealmImport")
                .contains("Cluster", "Kafka");
    }

    @Test
    void everyServiceHasItsDatabaseRoleAndNoSuperuser() {
        Manifest cluster = LARGE.only("Cluster", "tidewater-postgres");
        List<String> roles = cluster.at("/spec/managed/roles")
                .valueStream()
                .map(role -> role.path("name").asString())
                .toList();

        assertThat(roles)
                .containsExactlyInAnyOrder(
                        "lead", "account", "sales", "service_ticket", "marketing", "reporting", "gateway", "keycloak");
        assertThat(LARGE.kind("Database")
                        .map(database -> database.at("/spec/owner").asString()))
                .containsExactlyInAnyOrderElementsOf(roles);
        assertThat(cluster.at("/spec/enableSuperuserAccess").asBoolean(true)).isFalse();
        assertThat(cluster.at("/spec/plugins/0/isWALArchiver").asBoolean()).isTrue();
        assertThat(cluster.at("/spec/postgresql/synchronous/number").asInt()).isEqualTo(1);
    }

    @Test
    void aLostBrokerLosesNoEvent() {
        assertThat(LARGE.kind("KafkaTopic").filter(topic -> topic.name().endsWith(".events")))
                .hasSize(5)
                .allSatisfy(topic -> {
                    assertThat(topic.at("/spec/replicas").asInt()).isEqualTo(3);
                    assertThat(topic.at("/spec/config/min.insync.replicas").asInt())
                            .isEqualTo(2);
                    assertThat(topic.at("/spec/config/retention.ms").asInt()).isEqualTo(-1);
                    assertThat(topic.at("/spec/partitions").asInt()).isEqualTo(24);
                });
    }

    @Test
    void aServiceWritesItsOwnTopicAndItsOwnDeadLetters() {
        for (String service : List.of("lead", "account", "sales", "service-ticket", "marketing", "reporting")) {
            Manifest user = LARGE.only("KafkaUser", "tidewater-" + service);
            Set<String> written = user.at("/spec/authorization/acls")
                    .valueStream()
                    .filter(acl -> acl.at("/resource/type").asString().equals("topic"))
                    .filter(acl -> acl.path("operations")
                            .valueStream()
                            .anyMatch(operation -> operation.asString().equals("Write")))
                    .map(acl -> acl.at("/resource/name").asString())
                    .collect(Collectors.toSet());

            assertThat(written)
                    .contains("tidewater." + service + ".events")
                    .allMatch(topic -> topic.equals("tidewater." + service + ".events")
                            || topic.endsWith(".events." + service + "."));
        }
    }

    @Test
    void onlyAggregatesLeaveTheRegion() {
        Manifest mirror = LARGE.only("KafkaMirrorMaker2", "tidewater-group");

        assertThat(mirror.at("/spec/mirrors")).hasSize(1);
        assertThat(mirror.at("/spec/mirrors/0/topicsPattern").asString())
                .isEqualTo("tidewater\\.reporting\\.aggregates");
        assertThat(LARGE.only("KafkaUser", "tidewater-group")
                        .at("/spec/authorization/acls")
                        .valueStream()
                        .filter(acl -> acl.at("/resource/type").asString().equals("topic"))
                        .map(acl -> acl.at("/resource/name").asString()))
                .containsExactly("tidewater.reporting.aggregates");
    }

    @Test
    void theRealmIsTheLocalOneWithoutItsPeopleAndItsClientForScripts() throws IOException {
        JsonNode local = JSON.readTree(
                Files.readString(Helm.CHARTS.resolveSibling("docker").resolve("keycloak/tidewater-realm.json")));
        JsonNode region = LARGE.only("KeycloakRealmImport", "tidewater-realm").at("/spec/realm");

        assertThat(region.path("roles")).isEqualTo(local.path("roles"));
        assertThat(region.path("components")).isEqualTo(local.path("components"));
        assertThat(clients(region)).containsExactlyInAnyOrder("tidewater-portal", "tidewater-service");
        for (String client : clients(region)) {
            assertThat(client(region, client).path("protocolMappers"))
                    .isEqualTo(client(local, client).path("protocolMappers"));
            assertThat(client(region, client).path("secret").asString()).matches("\\$\\{[A-Z_]+}");
        }
        assertThat(region.path("users")
                        .valueStream()
                        .map(user -> user.path("username").asString()))
                .containsExactly("service-account-tidewater-service");
        assertThat(client(region, "tidewater-portal")
                        .path("redirectUris")
                        .path(0)
                        .asString())
                .isEqualTo("https://crm.example/*");
        assertThat(region.path("groups")).isEmpty();
        assertThat(region.path("sslRequired").asString()).isEqualTo("external");
        assertThat(region.path("bruteForceProtected").asBoolean()).isTrue();
    }

    private static List<String> clients(JsonNode realm) {
        return realm.path("clients")
                .valueStream()
                .map(client -> client.path("clientId").asString())
                .toList();
    }

    private static JsonNode client(JsonNode realm, String name) {
        return realm.path("clients")
                .valueStream()
                .filter(client -> client.path("clientId").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> kinds(String setting) {
        Region small = new Region("eu-central", "small");
        return Rendering.of(Helm.render(small.values(), "--set", setting)).objects().stream()
                .map(Manifest::kind);
    }
}
