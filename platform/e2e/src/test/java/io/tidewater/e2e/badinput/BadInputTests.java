package io.tidewater.e2e.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.e2e.http.Answer;
import io.tidewater.e2e.http.Client;
import io.tidewater.e2e.region.EndToEnd;
import io.tidewater.e2e.region.Region;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@EndToEnd
@Tag("quick")
@Order(6)
@DisplayName("P7 bad input")
class BadInputTests {

    private static final int LEAST = 300;

    /** What a quick run sends: every so many-th, beginning anywhere, so that all have their turn. */
    private static final int QUICK = 400;

    private static final List<String> RECORDS = List.of(
            "leads",
            "submissions",
            "accounts",
            "contacts",
            "tasks",
            "activities",
            "opportunities",
            "products",
            "orders",
            "campaigns");

    /** What is configured, and kept beside the records. */
    private static final List<String> SETTINGS = List.of(
            "lead-fields",
            "lead-views",
            "lead-sources",
            "lead-field-access",
            "lead-assignment-rules",
            "lead-duplicate-rules",
            "lead-score-rules",
            "lead-score-model-settings",
            "lead-call-intents",
            "lead-territories",
            "forms",
            "lead-people");

    private final Region region;
    private final Client admin;

    BadInputTests(Region region) {
        this.region = region;
        this.admin = region.as("admin-1");
    }

    @Test
    void everyBadRequestIsRefusedWithItsReasonAndStoresNothing() {
        List<BadRequest> requests = chosen(requests());
        assertThat(requests).hasSizeGreaterThan(LEAST);
        Map<String, Long> before = counts();
        Map<String, String> configured = settings();
        List<String> faults = new ArrayList<>();
        Map<Integer, Integer> statuses = new LinkedHashMap<>();

        for (BadRequest request : requests) {
            Answer answer = request.send(admin);
            statuses.merge(answer.status(), 1, Integer::sum);
            fault(answer)
                    .ifPresent(fault ->
                            faults.add(request + ": " + fault + " -> " + answer.status() + " " + answer.shortened()));
        }

        System.out.printf("%d bad requests: %s%n", requests.size(), statuses);
        assertThat(faults).isEmpty();
        assertThat(counts()).isEqualTo(before);
        assertThat(settings()).isEqualTo(configured);
    }

    @Test
    void aRepeatedKeyWithAnotherBodyIsRefused() {
        Map<String, Map<String, Object>> bodies = Map.of(
                "/api/v1/leads", Map.of("company", "Key " + UUID.randomUUID()),
                "/api/v1/accounts", Map.of("name", "Key " + UUID.randomUUID()),
                "/api/v1/campaigns", Map.of("name", "Key " + UUID.randomUUID()),
                "/api/v1/products", Map.of("name", "Key " + UUID.randomUUID()));
        bodies.forEach((path, body) -> {
            Client once = admin.with("Idempotency-Key", UUID.randomUUID().toString());
            Answer first = once.post(path, body).expect(201);
            assertThat(once.post(path, body).expect(201).id()).isEqualTo(first.id());
            Map<String, Object> other = Map.of(body.keySet().iterator().next(), "Another " + UUID.randomUUID());
            assertThat(fault(once.post(path, other).expect(422))).isEmpty();
        });
    }

    @Test
    void formsOfStrangersAreJudgedAsStrictly() {
        Client visitor = region.anonymous();
        String form = "/public/v1/forms/no-such-form/submissions";
        Stream.of("{", "[]", "{\"company\":{\"a\":1}}", "{\"company\":\"a\\u0000b\"}", "{\"company\":\"\\ud800\"}")
                .map(body -> BadRequest.json("form", "POST", form, body).send(visitor))
                .forEach(
                        answer -> assertThat(fault(answer)).as(answer::toString).isEmpty());
    }

    private List<BadRequest> requests() {
        return new Documents(region)
                .all().stream()
                        .flatMap(document -> document.operations().stream()
                                .flatMap(operation -> BadRequests.of(operation, document).stream()))
                        .toList();
    }

    private static List<BadRequest> chosen(List<BadRequest> all) {
        if (!"quick".equals(System.getProperty("e2e"))) {
            return all;
        }
        int step = Math.max(1, all.size() / QUICK);
        int first = new SecureRandom().nextInt(step);
        return IntStream.range(0, all.size())
                .filter(i -> i % step == first)
                .mapToObj(all::get)
                .toList();
    }

    private Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        RECORDS.forEach(records -> counts.put(
                records,
                admin.get("/api/v1/" + records + "?limit=1&count=exact")
                        .expect(200)
                        .count()));
        return counts;
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        SETTINGS.forEach(name -> settings.put(
                name, admin.get("/api/v1/" + name).expect(200).json().toString()));
        // No long work was begun either; jobs are not counted, so the newest is looked at.
        Answer jobs = admin.get("/api/v1/lead/jobs?limit=1").expect(200);
        settings.put("newest job", jobs.json().at("/items/0/id").toString());
        return settings;
    }

    /** What is wrong with a refusal; empty where it is as promised. */
    private static Optional<String> fault(Answer answer) {
        if (answer.status() < 400 || answer.status() >= 500) {
            return Optional.of("no refusal");
        }
        if (answer.at("/code") == null) {
            return Optional.of("no code");
        }
        if (answer.status() == 400 || answer.status() == 422) {
            JsonNode error = answer.json().path("errors").path(0);
            boolean named = !error.path("field").asString("").isBlank()
                    && !error.path("rule").asString("").isBlank();
            return named ? Optional.empty() : Optional.of("no field or rule");
        }
        return Optional.empty();
    }
}
