package io.tidewater.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.testkit.Answer;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.TestPeople;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ServiceTest
@DisplayName("L2, L4 to L6 leads entered by people and programs")
class LeadEntryIntegrationTests {

    private static final String LEADS = "/api/v1/leads";

    private final Api api;
    private final Api admin;
    private final Api rep;

    LeadEntryIntegrationTests(Api api) {
        this.api = api;
        this.admin = api.as(TestPeople.admin1());
        this.rep = api.as(TestPeople.repEast1());
    }

    @Test
    @DisplayName("L5 a custom field is checked by its type, filtered by and told with its labels")
    void l5ACustomFieldIsChecked() {
        String key = key();
        admin.post(
                        "/api/v1/lead-fields",
                        Map.of(
                                "key",
                                key,
                                "type",
                                "choice",
                                "labels",
                                Map.of("en", "Tier", "zh", "等级"),
                                "choices",
                                List.of("gold", "silver")))
                .expect(201);
        admin.post("/api/v1/lead-fields", Map.of("key", key, "type", "text")).expect(409);
        Answer refused = enter(Map.of(key, "iron"));
        assertThat(refused.expect(422).at("/errors/0/field")).isEqualTo("custom." + key);
        UUID gold = enter(Map.of(key, "gold")).expect(201).id();

        Answer found = rep.get(LEADS + "?filter={f}", "custom." + key + " == 'gold'");
        assertThat(found.expect(200).at("/items/0/id")).isEqualTo(gold.toString());
        rep.patch(LEADS + "/{id}", Map.of("custom", Map.of(key, 5)), gold).expect(422);
        Answer cleared = rep.patch(LEADS + "/{id}", "{\"custom\":{\"" + key + "\":null}}", gold);
        assertThat(cleared.expect(200).json().path("custom").has(key)).isFalse();
        assertThat(admin.get("/api/v1/lead-fields/{key}/history", key)
                        .expect(200)
                        .at("/items/0/type"))
                .isEqualTo("custom-field.saved");
        rep.post("/api/v1/lead-fields", Map.of("key", key(), "type", "text")).expect(403);
    }

    @Test
    @DisplayName("L5 numbers, dates and flags are bounded; what cannot be kept is a 422 and never a 500")
    void l5WhatCannotBeKeptIsRefused() {
        String number = key();
        String date = key();
        String flag = key();
        admin.post("/api/v1/lead-fields", Map.of("key", number, "type", "number"))
                .expect(201);
        admin.post("/api/v1/lead-fields", Map.of("key", date, "type", "date")).expect(201);
        admin.post("/api/v1/lead-fields", Map.of("key", flag, "type", "boolean"))
                .expect(201);
        for (String bad : List.of(
                "\"%s\":1e99999".formatted(number),
                "\"%s\":\"12\"".formatted(number),
                "\"any\":-1e400",
                "\"%s\":\"2026-02-31\"".formatted(date),
                "\"%s\":\"yes\"".formatted(flag),
                "\"deep\":{\"a\":{\"b\":1}}",
                "\"list\":[[1]]",
                "\"long\":\"%s\"".formatted("x".repeat(2001)))) {
            String body = "{\"company\":\"%s\",\"custom\":{%s}}".formatted(LeadMother.company(), bad);
            assertThat(rep.post(LEADS, body).expect(422).at("/errors/0/field"))
                    .as(bad)
                    .startsWith("custom");
        }
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 501; i++) {
            many.append(i == 0 ? "" : ",").append("\"k").append(i).append("\":1");
        }
        rep.post(LEADS, "{\"company\":\"X\",\"custom\":{" + many + "}}").expect(422);
        Answer kept =
                enter(Map.of(number, 12.5, date, "2026-02-28", flag, true)).expect(201);
        assertThat(kept.json().path("custom").path(number).asDouble()).isEqualTo(12.5);
    }

    @Test
    @DisplayName("L5 a required field must be given and cannot be cleared")
    void l5ARequiredField() {
        String key = key();
        Map<String, Object> field = Map.of("key", key, "type", "text", "required", true);
        admin.post("/api/v1/lead-fields", field).expect(201);
        try {
            assertThat(enter(Map.of()).expect(422).at("/errors/0/rule")).isEqualTo("required");
            UUID id = enter(Map.of(key, "x")).expect(201).id();
            rep.patch(LEADS + "/{id}", Map.of("custom", Map.of(key, "")), id).expect(422);
        } finally {
            admin.delete("/api/v1/lead-fields/{key}", key).expect(200);
        }
        enter(Map.of()).expect(201);
    }

    @Test
    @DisplayName("L4 the same external id is the same lead, made once and then brought up to date")
    void l4TheSameExternalId() {
        String external = "crm-" + UUID.randomUUID();
        Map<String, Object> body = Map.of("company", LeadMother.company(), "city", "Ningbo");
        Answer made = rep.put(LEADS + "/by-external-id/{id}", body, external);
        assertThat(made.expect(201).json().path("created").asBoolean()).isTrue();
        Answer again = rep.put(LEADS + "/by-external-id/{id}", body, external);
        assertThat(again.expect(200).at("/id")).isEqualTo(made.at("/id"));
        assertThat(again.version()).isEqualTo(made.version());
        Answer changed = rep.put(
                LEADS + "/by-external-id/{id}", Map.of("company", body.get("company"), "city", "Wuxi"), external);
        assertThat(changed.expect(200).at("/city")).isEqualTo("Wuxi");
        Answer posted = rep.post(LEADS, Map.of("company", body.get("company"), "externalId", external));
        assertThat(posted.expect(200).at("/id")).isEqualTo(made.at("/id"));
        assertThat(rep.get(LEADS + "/by-external-id/{id}", external).expect(200).at("/city"))
                .isEqualTo("Wuxi");
        api.as(TestPeople.repWest1())
                .get(LEADS + "/by-external-id/{id}", external)
                .expect(404);
    }

    @Test
    @DisplayName("L4 each of a batch is taken or refused by itself")
    void l4EachOfABatch() {
        Answer batch = rep.post(
                LEADS + "/batch",
                Map.of(
                        "items",
                        List.of(
                                Map.of("company", LeadMother.company()),
                                Map.of("company", LeadMother.company(), "phone", "not a phone"),
                                Map.of("company", LeadMother.company(), "channel", "no-such-channel"))));
        assertThat(batch.expect(200).at("/items/0/status")).isEqualTo("200");
        assertThat(batch.at("/items/1/status")).isEqualTo("422");
        assertThat(batch.at("/items/2/problem/errors/0/field")).isEqualTo("channel");
    }

    @Test
    @DisplayName("L4 a source is one of the list, in three levels, with the marks of the link")
    void l4ASourceIsOneOfTheList() {
        Answer before = admin.get("/api/v1/lead-sources").expect(200);
        admin.put(
                        "/api/v1/lead-sources",
                        Map.of(
                                "items",
                                List.of(
                                        Map.of("key", "manual"),
                                        Map.of("key", "import"),
                                        Map.of("key", "partner"),
                                        Map.of("key", "referral"),
                                        Map.of(
                                                "key",
                                                "event",
                                                "sources",
                                                List.of(Map.of(
                                                        "name", "Canton Fair", "details", List.of("Booth 12")))))))
                .expect(200);
        Map<String, Object> fair = Map.of(
                "company",
                LeadMother.company(),
                "channel",
                "event",
                "source",
                "Canton Fair",
                "sourceDetail",
                "Booth 12",
                "utm",
                Map.of("source", "wechat", "campaign", "spring"),
                "referrer",
                "Old Friend",
                "referrerType",
                "customer",
                "referrerId",
                UUID.randomUUID());
        Answer lead = rep.post(LEADS, fair).expect(201);
        assertThat(lead.at("/utm/campaign")).isEqualTo("spring");
        assertThat(lead.at("/referrerType")).isEqualTo("customer");
        Answer found = rep.get(LEADS + "?filter={f}", "utm.campaign == 'spring' && referrerType == 'customer'");
        assertThat(found.expect(200).json().path("items").size()).isPositive();
        Answer wrong = rep.post(
                LEADS,
                Map.of(
                        "company",
                        LeadMother.company(),
                        "channel",
                        "event",
                        "source",
                        "Canton Fair",
                        "sourceDetail",
                        "B9"));
        assertThat(wrong.expect(422).at("/errors/0/field")).isEqualTo("sourceDetail");
        rep.post(LEADS, Map.of("company", LeadMother.company(), "channel", "chat"))
                .expect(422);
        rep.put("/api/v1/lead-sources", Map.of("items", List.of())).expect(403);
        admin.put("/api/v1/lead-sources", before.text()).expect(200);
        rep.post(LEADS, Map.of("company", LeadMother.company(), "channel", "chat"))
                .expect(201);
    }

    @Test
    @DisplayName("L2 a caller is known by the number, however it is written, to those who see the lead")
    void l2ACallerIsKnown() {
        UUID id = rep.post(LEADS, Map.of("company", LeadMother.company(), "phone", "0574-8765 4321"))
                .expect(201)
                .id();
        assertThat(rep.get(LEADS + "/by-phone?phone={p}", "+86 574 87654321")
                        .expect(200)
                        .at("/items/0/id"))
                .isEqualTo(id.toString());
        assertThat(api.as(TestPeople.repWest1())
                        .get(LEADS + "/by-phone?phone={p}", "+86 574 87654321")
                        .expect(200)
                        .json()
                        .path("items")
                        .size())
                .isZero();
        rep.get(LEADS + "/by-phone?phone=abc").expect(422);
    }

    private Answer enter(Map<String, Object> custom) {
        return rep.post(LEADS, Map.of("company", LeadMother.company(), "custom", custom));
    }

    private static String key() {
        return "k" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }
}
