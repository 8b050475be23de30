package io.tidewater.lead.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.lead.LeadMother;
import io.tidewater.testkit.Answer;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.TestPeople;
import io.tidewater.testkit.Topics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two leads that are one customer become one (L7). */
@ServiceTest
class MergeIntegrationTests {

    private final Api api;
    private final Api rep;
    private final Topics topics;

    MergeIntegrationTests(Api api, Topics topics) {
        this.api = api;
        this.rep = api.as(TestPeople.repEast1());
        this.topics = topics;
    }

    @Test
    @DisplayName(
            "L7: merging picks value by value, keeps both histories and leads the old address to the lead that stays")
    void mergesValueByValue() {
        Answer stays = entered(Map.of("city", "Suzhou", "industry", "Shipping"));
        Answer goes = entered(Map.of("city", "Ningbo", "contactName", "Mei Chen"));
        followUp(goes.id(), "Called about the old record");

        Answer merged = rep.post(
                "/api/v1/leads/{id}/merge",
                Map.of("otherId", goes.id(), "take", Map.of("city", "other", "industry", "this")),
                stays.id());

        assertThat(merged.expect(200).at("/mergeId")).isNotNull();
        assertThat(merged.at("/city")).isEqualTo("Ningbo");
        assertThat(merged.at("/industry")).isEqualTo("Shipping");
        assertThat(merged.at("/contactName")).isEqualTo("Mei Chen");
        Answer byOldId = rep.get("/api/v1/leads/{id}", goes.id()).expect(200);
        assertThat(byOldId.id()).isEqualTo(stays.id());
        assertThat(rep.get("/api/v1/leads/{id}/follow-ups", stays.id()).at("/items/0/text"))
                .isEqualTo("Called about the old record");
        assertThat(rep.get("/api/v1/leads/{id}/history", stays.id()).text())
                .contains(goes.id().toString())
                .contains("lead.merged")
                .contains("follow-up.logged");
        assertThat(rep.get("/api/v1/leads?filter={f}&count=exact", "number == '" + goes.at("/number") + "'")
                        .json()
                        .path("count")
                        .asInt())
                .isZero();
        assertThat(topics.await("lead", "lead.merged", goes.id())
                        .data()
                        .path("mergedInto")
                        .asString())
                .isEqualTo(stays.id().toString());
    }

    @Test
    @DisplayName("L7: a merge is taken back; values that people changed since stay")
    void isTakenBack() {
        Answer stays = entered(Map.of("city", "Suzhou"));
        Answer goes = entered(Map.of("city", "Ningbo", "industry", "Toys"));
        followUp(goes.id(), "First call");
        Answer merged = rep.post(
                "/api/v1/leads/{id}/merge", Map.of("otherId", goes.id(), "take", Map.of("city", "other")), stays.id());
        rep.patch("/api/v1/leads/{id}", Map.of("industry", "Games"), stays.id()).expect(200);

        Answer undone = rep.post("/api/v1/merges/{id}/undo", Map.of(), merged.at("/mergeId"));

        assertThat(undone.expect(200).at("/city")).isEqualTo("Suzhou");
        assertThat(undone.at("/industry")).isEqualTo("Games");
        Answer back = rep.get("/api/v1/leads/{id}", goes.id()).expect(200);
        assertThat(back.id()).isEqualTo(goes.id());
        assertThat(back.at("/city")).isEqualTo("Ningbo");
        assertThat(back.at("/state")).isEqualTo("working");
        assertThat(back.at("/ownerUserName")).isEqualTo("rep-east-1");
        assertThat(rep.get("/api/v1/leads/{id}/follow-ups", goes.id())
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(1);
        assertThat(rep.get("/api/v1/leads/{id}/follow-ups", stays.id())
                        .json()
                        .path("items")
                        .size())
                .isZero();
        assertThat(rep.get("/api/v1/leads?q={q}", back.at("/number"))
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(1);
        assertThat(rep.post("/api/v1/merges/{id}/undo", Map.of(), merged.at("/mergeId"))
                        .expect(409)
                        .code())
                .isEqualTo("merge-undone");
    }

    @Test
    @DisplayName("L7: merges of merges are taken back in turn")
    void chainsAreTakenBackInTurn() {
        Answer first = entered(Map.of());
        Answer second = entered(Map.of());
        Answer third = entered(Map.of());
        String inner = merge(second, first);
        String outer = merge(third, second);
        assertThat(rep.get("/api/v1/leads/{id}", first.id()).id()).isEqualTo(third.id());
        assertThat(rep.post("/api/v1/merges/{id}/undo", Map.of(), inner)
                        .expect(409)
                        .code())
                .isEqualTo("merge-covered");
        rep.post("/api/v1/merges/{id}/undo", Map.of(), outer).expect(200);
        rep.post("/api/v1/merges/{id}/undo", Map.of(), inner).expect(200);
        for (Answer each : List.of(first, second, third)) {
            assertThat(rep.get("/api/v1/leads/{id}", each.id()).id()).isEqualTo(each.id());
        }
    }

    @Test
    @DisplayName("L7: a merge needs both leads in scope, the right on both, two leads, and fields that exist")
    void refusesWithReason() {
        Answer stays = entered(Map.of());
        Answer goes = entered(Map.of());
        Api west = api.as(TestPeople.repWest1());
        west.post("/api/v1/leads/{id}/merge", Map.of("otherId", goes.id()), stays.id())
                .expect(404);
        Answer western = west.post("/api/v1/leads", Map.of("company", LeadMother.company()))
                .expect(201);
        rep.post("/api/v1/leads/{id}/merge", Map.of("otherId", western.id()), stays.id())
                .expect(404);
        rep.post("/api/v1/leads/{id}/merge", Map.of("otherId", UUID.randomUUID()), stays.id())
                .expect(404);
        api.as(TestPeople.marketer1())
                .post("/api/v1/leads/{id}/merge", Map.of("otherId", goes.id()), stays.id())
                .expect(403);
        Answer same = rep.post("/api/v1/leads/{id}/merge", Map.of("otherId", stays.id()), stays.id());
        assertThat(same.expect(422).at("/errors/0/field")).isEqualTo("otherId");
        Answer unknown = rep.post(
                "/api/v1/leads/{id}/merge", Map.of("otherId", goes.id(), "take", Map.of("colour", "this")), stays.id());
        assertThat(unknown.expect(422).at("/errors/0/field")).isEqualTo("take.colour");
        rep.post("/api/v1/leads/{id}/merge", Map.of("otherId", goes.id(), "take", Map.of("city", "both")), stays.id())
                .expect(400);
        rep.ifMatch(99)
                .post("/api/v1/leads/{id}/merge", Map.of("otherId", goes.id()), stays.id())
                .expect(412);
    }

    private String merge(Answer stays, Answer goes) {
        return rep.post("/api/v1/leads/{id}/merge", Map.of("otherId", goes.id()), stays.id())
                .expect(200)
                .at("/mergeId");
    }

    private Answer entered(Map<String, Object> more) {
        Map<String, Object> lead = new HashMap<>(more);
        lead.put("company", LeadMother.company());
        return rep.post("/api/v1/leads", lead).expect(201);
    }

    private void followUp(UUID lead, String text) {
        rep.post("/api/v1/leads/{id}/follow-ups", Map.of("channel", "call", "text", text), lead)
                .expect(201);
    }
}
