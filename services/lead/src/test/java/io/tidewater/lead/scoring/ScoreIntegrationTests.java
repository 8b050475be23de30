package io.tidewater.lead.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidewater.lead.LeadMother;
import io.tidewater.testkit.Answer;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.TestPeople;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Score, grade and model of leads, from outside (L9). */
@ServiceTest
class ScoreIntegrationTests {

    private static final Duration JOB = Duration.ofSeconds(60);

    private final Api api;
    private final JdbcClient jdbc;

    ScoreIntegrationTests(Api api, JdbcClient jdbc) {
        this.api = api;
        this.jdbc = jdbc;
    }

    @Test
    @DisplayName("L9: a lead shows its score, its grade and what the score is made of, and follow-ups raise it")
    void showsScoreAndReasons() {
        Api rep = api.as(TestPeople.repEast1());
        Answer lead = rep.post(
                        "/api/v1/leads",
                        Map.of("company", LeadMother.company(), "email", "a" + System.nanoTime() + "@example.com"))
                .expect(201);
        assertThat(lead.json().path("score").asInt()).isEqualTo(10);
        assertThat(lead.at("/grade")).isEqualTo("D");
        assertThat(lead.json().path("modelScore").isNull()).isTrue();
        assertThat(lead.at("/scoreReasons/0/rule")).isEqualTo("Mail address known");
        assertThat(lead.json().at("/scoreReasons/0/points").asDouble()).isEqualTo(10);

        rep.post("/api/v1/leads/{id}/follow-ups", Map.of("channel", "visit", "text", "Met"), lead.id())
                .expect(201);

        Answer worked = rep.get("/api/v1/leads/{id}", lead.id());
        assertThat(worked.json().path("score").asInt()).isEqualTo(30);
        assertThat(worked.at("/grade")).isEqualTo("C");
        assertThat(worked.at("/scoreReasons/1/group")).isEqualTo("engagement");
        assertThat(rep.get("/api/v1/leads?filter={f}", "score == 30 && grade == 'C'")
                        .text())
                .contains(lead.id().toString());
    }

    @Test
    @DisplayName("L9: changed rules are a new version with its history, and all leads are rated by them")
    void changedRulesRateAllLeads() {
        Api admin = api.as(TestPeople.admin1());
        Answer lead = api.as(TestPeople.repEast1())
                .post("/api/v1/leads", Map.of("company", LeadMother.company(), "city", "Lhasa"))
                .expect(201);
        Answer before = admin.get("/api/v1/lead-score-rules").expect(200);
        Map<String, Object> rules = new HashMap<>();
        rules.put("limits", Map.of("fit", 100, "interest", 30, "engagement", 30));
        rules.put("grades", Map.of("a", 80, "b", 50, "c", 20));
        rules.put(
                "items",
                List.of(Map.of("name", "Lhasa", "group", "fit", "condition", "city == 'Lhasa'", "points", 85)));

        try {
            admin.ifMatch(before.version())
                    .put("/api/v1/lead-score-rules", rules)
                    .expect(200);
            // A job rates all leads there are, and other tests brought thousands.
            await().atMost(JOB).untilAsserted(() -> {
                Answer rated = admin.get("/api/v1/leads/{id}", lead.id());
                assertThat(rated.json().path("score").asInt()).isEqualTo(85);
                assertThat(rated.at("/grade")).isEqualTo("A");
                assertThat(rated.version()).isEqualTo(lead.version());
            });
            admin.ifMatch(before.version())
                    .put("/api/v1/lead-score-rules", rules)
                    .expect(412);
            assertThat(admin.get("/api/v1/lead-settings/score-rules/history").at("/items/0/byUserName"))
                    .isEqualTo("admin-1");
        } finally {
            admin.put("/api/v1/lead-score-rules", before.json()).expect(200);
        }
    }

    @Test
    @DisplayName("L9: rules that cannot be are refused with field and rule, and only administrators change them")
    void refusesBadRules() {
        Api admin = api.as(TestPeople.admin1());
        Map<String, Object> rules = new HashMap<>();
        rules.put("limits", Map.of("fit", 40, "interest", 30, "engagement", 30));
        rules.put("grades", Map.of("a", 20, "b", 50, "c", 20));
        rules.put("items", List.of());
        assertThat(admin.put("/api/v1/lead-score-rules", rules).expect(422).at("/errors/0/rule"))
                .isEqualTo("descending");
        rules.put("grades", Map.of("a", 80, "b", 50, "c", 20));
        rules.put("items", List.of(Map.of("name", "x", "group", "fit", "condition", "ctiy == 'x'", "points", 5)));
        Answer refused = admin.put("/api/v1/lead-score-rules", rules);
        assertThat(refused.expect(400).at("/errors/0/field")).isEqualTo("items[0].condition");
        api.as(TestPeople.managerEast()).put("/api/v1/lead-score-rules", rules).expect(403);
        api.as(TestPeople.repEast1()).get("/api/v1/lead-score-rules").expect(403);
    }

    @Test
    @DisplayName(
            "L9: a model is trained by a job on closed leads, put in use, and rates leads with reasons; a worse one is not")
    void trainsAModel() {
        Api admin = api.as(TestPeople.admin1());
        forgetClosed();
        close(enterMany(300, 3));
        JsonNode good = train(admin);
        assertThat(good.path("auc").asDouble()).isGreaterThan(0.65);
        assertThat(good.path("trainedOn").asInt()).isGreaterThanOrEqualTo(300);
        assertThat(good.path("inUse").asBoolean()).isTrue();
        assertThat(good.path("leftOut").toString()).contains("custom.tags");
        Answer lead = api.as(TestPeople.repEast1())
                .post(
                        "/api/v1/leads",
                        Map.of("company", LeadMother.company(), "custom", Map.of("visits", 9, "origin", "fair")))
                .expect(201);
        await().untilAsserted(() -> {
            Answer rated = admin.get("/api/v1/leads/{id}", lead.id());
            assertThat(rated.json().path("modelScore").asDouble()).isBetween(0.5, 1.0);
            assertThat(rated.json().path("scoreReasons").toString()).contains("custom.visits = 9");
        });

        close(enterMany(300, 0));
        JsonNode bad = train(admin);
        assertThat(bad.path("auc").asDouble()).isLessThan(good.path("auc").asDouble());
        assertThat(bad.path("inUse").asBoolean()).isFalse();
        Answer models = admin.get("/api/v1/lead-score-models").expect(200);
        assertThat(models.at("/items/1/id")).isEqualTo(good.path("modelId").asString());
        assertThat(models.json().at("/items/1/inUse").asBoolean()).isTrue();
        admin.post(
                        "/api/v1/lead-score-models/{id}/use",
                        Map.of(),
                        bad.path("modelId").asString())
                .expect(200);
        assertThat(admin.get("/api/v1/lead-score-models")
                        .json()
                        .at("/items/0/inUse")
                        .asBoolean())
                .isTrue();
        api.as(TestPeople.repEast1())
                .post("/api/v1/lead-score-models", Map.of())
                .expect(403);
    }

    private JsonNode train(Api admin) {
        Answer started = admin.post("/api/v1/lead-score-models", Map.of()).expect(202);
        JsonNode job = await().atMost(JOB)
                .until(
                        () -> admin.get("/api/v1/jobs/{id}", started.id()).json(),
                        each -> each.path("state").asString().matches("done|failed"));
        assertThat(job.path("state").asString()).as(job.toString()).isEqualTo("done");
        return job.path("result");
    }

    /** Leads whose visits say how they end: the more clearly, the greater the sense; with 0 they say nothing. */
    private List<String> enterMany(int count, int sense) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean converts = i % 3 == 0;
            int visits = converts ? i % 7 + sense : i % 7;
            items.add(Map.of(
                    "company",
                    (converts ? "Yes " : "No ") + LeadMother.company(),
                    "custom",
                    Map.of("visits", visits, "origin", i % 2 == 0 ? "fair" : "web", "tags", converts ? "will" : "no")));
        }
        Answer batch = api.as(TestPeople.repEast1())
                .post("/api/v1/leads/batch", Map.of("items", items))
                .expect(200);
        List<String> ids = new ArrayList<>();
        batch.json().path("items").forEach(item -> ids.add(item.at("/body/id").asString()));
        return ids;
    }

    /** A model learns from all that is closed; what other tests closed says nothing of visits. */
    private void forgetClosed() {
        jdbc.sql("update lead set state = 'new' where state in ('converted', 'disqualified')")
                .update();
    }

    private void close(List<String> ids) {
        jdbc.sql("""
                        update lead set state = case when company like 'Yes %' then 'converted' else 'disqualified' end
                        where id::text = any(:ids)""").param("ids", ids.toArray(String[]::new)).update();
    }
}
