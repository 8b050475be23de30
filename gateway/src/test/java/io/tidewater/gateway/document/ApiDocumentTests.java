package io.tidewater.gateway.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** G5: one document of several. */
class ApiDocumentTests {

    @Test
    void G5_pathsAndPartsOfAllServicesStandTogether() {
        Map<String, Object> merged = merged(Map.of(
                "account", document("/api/v1/accounts", "Account", "string"),
                "lead", document("/api/v1/leads", "Lead", "string")));
        assertThat(ApiDocument.mapOf(merged.get("paths"))).containsOnlyKeys("/api/v1/accounts", "/api/v1/leads");
        assertThat(schemas(merged)).containsOnlyKeys("Account", "Lead");
    }

    @Test
    void G5_twoPartsOfOneNameStayTwoAndReferencesFollow() {
        Map<String, Object> merged = merged(Map.of(
                "lead", document("/api/v1/leads", "History", "string"),
                "service-ticket", document("/api/v1/tickets", "History", "integer")));
        assertThat(schemas(merged)).containsOnlyKeys("History", "ServiceTicketHistory");
        assertThat(merged.toString())
                .contains("/api/v1/tickets={get={schema={$ref=#/components/schemas/ServiceTicketHistory}}}")
                .contains("/api/v1/leads={get={schema={$ref=#/components/schemas/History}}}");
    }

    @Test
    void G5_thePartThatIsTheSameInAllServicesStandsOnce() {
        Map<String, Object> merged = merged(Map.of(
                "account", document("/api/v1/accounts", "Problem", "string"),
                "lead", document("/api/v1/leads", "Problem", "string")));
        assertThat(schemas(merged)).containsOnlyKeys("Problem");
    }

    @Test
    void G5_whatIsNotRoutedIsNotTold() {
        Map<String, Object> merged =
                merged(Map.of("lead", document("/internal/snapshots", "Snapshot", "string")));
        assertThat(ApiDocument.mapOf(merged.get("paths"))).isEmpty();
    }

    @Test
    void G5_whatEveryServiceHasIsToldWhereTheGatewayHasIt() {
        Map<String, Object> merged = merged(Map.of(
                "lead", document("/api/v1/jobs/{id}", "Job", "string"),
                "sales", document("/api/v1/jobs/{id}", "Job", "string")));
        assertThat(ApiDocument.mapOf(merged.get("paths")))
                .containsOnlyKeys("/api/v1/lead/jobs/{id}", "/api/v1/sales/jobs/{id}");
    }

    private static Map<String, Object> merged(Map<String, Map<String, Object>> documents) {
        return ApiDocument.merged(new TreeMap<>(documents), Set.of("jobs"));
    }

    private static Map<String, Object> schemas(Map<String, Object> document) {
        return ApiDocument.mapOf(ApiDocument.mapOf(document.get("components")).get("schemas"));
    }

    private static Map<String, Object> document(String path, String schema, String type) {
        return Map.of(
                "paths",
                Map.of(path, Map.of("get", Map.of("schema", Map.of("$ref", "#/components/schemas/" + schema)))),
                "components",
                Map.of("schemas", Map.of(schema, Map.of("type", type))));
    }
}
