package io.tidewater.gateway.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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
                .contains(
                        "/api/v1/tickets={get={schema={$ref=#/components/schemas/ServiceTicketHistory}, tags=[service-ticket]}}")
                .contains("/api/v1/leads={get={schema={$ref=#/components/schemas/History}, tags=[lead]}}");
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
        Map<String, Object> merged = merged(Map.of("lead", document("/internal/snapshots", "Snapshot", "string")));
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

    @Test
    void G5_whatRefersToAPartThatBecameTwoBecomesTwoItself() {
        Map<String, Object> lead = Map.of(
                "components",
                Map.of(
                        "schemas",
                        Map.of(
                                "History",
                                Map.of("type", "string"),
                                "Page",
                                Map.of("$ref", "#/components/schemas/History"))));
        Map<String, Object> sales = Map.of(
                "components",
                Map.of(
                        "schemas",
                        Map.of(
                                "History",
                                Map.of("type", "integer"),
                                "Page",
                                Map.of("$ref", "#/components/schemas/History"))));
        assertThat(schemas(merged(Map.of("lead", lead, "sales", sales))))
                .containsEntry("Page", Map.of("$ref", "#/components/schemas/History"))
                .containsEntry("SalesPage", Map.of("$ref", "#/components/schemas/SalesHistory"));
    }

    @Test
    void G5_everyOperationHasANameOfItsOwn() throws IOException {
        List<String> names = ApiDocument.mapOf(
                        ApiDocument.merged(Set.of("jobs")).get("paths"))
                .values()
                .stream()
                .flatMap(path -> ApiDocument.mapOf(path).values().stream())
                .map(operation -> ApiDocument.mapOf(operation).get("operationId"))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .toList();
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void G5_everyReferenceOfTheRealDocumentsLeadsSomewhere() throws IOException {
        Map<String, Object> merged = ApiDocument.merged(Set.of("jobs"));
        Set<String> lost = new TreeSet<>();
        walk(merged, reference -> {
            Object place = merged;
            for (String step : reference.substring(2).split("/")) {
                place = ApiDocument.mapOf(place).get(step.replace("~1", "/"));
            }
            if (place == null) {
                lost.add(reference);
            }
        });
        assertThat(lost).isEmpty();
    }

    private static void walk(@Nullable Object node, Consumer<String> references) {
        switch (node) {
            case Map<?, ?> map ->
                map.forEach((key, value) -> {
                    if ("$ref".equals(key) && value instanceof String reference) {
                        references.accept(reference);
                    }
                    walk(value, references);
                });
            case List<?> list -> list.forEach(one -> walk(one, references));
            case null, default -> {}
        }
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
