package io.tidewater.lead.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.lead.LeadMother;
import io.tidewater.testkit.Answer;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.TestPeople;
import io.tidewater.testkit.TestPerson;
import io.tidewater.testkit.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
@DisplayName("L16 integrity findings")
class FindingIntegrationTests {

    private static final int CLAIMED = 16;

    private final Api api;
    private final Topics topics;
    private final JdbcClient jdbc;

    FindingIntegrationTests(Api api, Topics topics, JdbcClient jdbc) {
        this.api = api;
        this.topics = topics;
        this.jdbc = jdbc;
    }

    @Test
    @DisplayName("L16 a finding goes with its evidence to the manager above, who decides once, and blocks by policy")
    void aFindingIsShownDecidedAndBlocks() {
        String unit = "hoard" + UUID.randomUUID().toString().substring(0, 8);
        TestPerson hoarder = TestPerson.named("rep-" + unit).as("sales-rep").in("/sales/" + unit + "/team");
        TestPerson boss =
                TestPerson.named("manager-" + unit).as("sales-manager").in("/sales/" + unit);
        List<UUID> leads = hoarded(hoarder, boss);
        Api manager = api.as(boss);

        api.as(TestPeople.admin1())
                .post("/api/v1/lead-integrity-findings/scan", Map.of())
                .expect(200);

        Answer found = manager.get("/api/v1/lead-integrity-findings?state=open&kind=hoarding")
                .expect(200);
        assertThat(found.json().path("items").size()).isEqualTo(1);
        assertThat(found.at("/items/0/people/0/userName")).isEqualTo(hoarder.userName());
        assertThat(found.json().at("/items/0/evidence/measures/untouched").asInt())
                .isEqualTo(CLAIMED);
        assertThat(found.json().at("/items/0/confidence").asDouble()).isGreaterThan(0.8);
        String id = found.at("/items/0/id");
        topics.await("lead", "integrity-finding.opened", id);
        api.as(hoarder).get("/api/v1/lead-integrity-findings").expect(403);
        api.as(TestPeople.managerWest())
                .get("/api/v1/lead-integrity-findings/{id}", id)
                .expect(404);
        assertThat(manager.get("/api/v1/lead-integrity-findings?kind=shoe")
                        .expect(400)
                        .at("/errors/0/field"))
                .isEqualTo("kind");

        manager.post("/api/v1/lead-integrity-findings/{id}/confirm", Map.of("comment", "Spoken to."), id)
                .expect(200);
        assertThat(manager.post("/api/v1/lead-integrity-findings/{id}/dismiss", Map.of(), id)
                        .expect(409)
                        .code())
                .isEqualTo("finding-decided");
        topics.await("lead", "integrity-finding.confirmed", id);
        api.as(TestPeople.admin1())
                .put("/api/v1/lead-pools/{k}/policy", Map.of("blockedBy", List.of("hoarding")), "sales." + unit)
                .expect(200);
        assertThat(api.as(hoarder)
                        .post("/api/v1/leads/{id}/claim", Map.of(), leads.getLast())
                        .expect(409)
                        .code())
                .isEqualTo("claims-blocked");
        api.as(TestPeople.admin1())
                .post("/api/v1/lead-integrity-findings/scan", Map.of())
                .expect(200);
        assertThat(manager.get("/api/v1/lead-integrity-findings?state=open")
                        .json()
                        .path("items")
                        .size())
                .isZero();
    }

    /** Claimed three weeks ago and never touched; the last one still lies in the pool. */
    private List<UUID> hoarded(TestPerson hoarder, TestPerson boss) {
        List<UUID> leads = new ArrayList<>();
        api.as(boss)
                .post(
                        "/api/v1/leads/batch",
                        Map.of(
                                "items",
                                IntStream.rangeClosed(0, CLAIMED)
                                        .mapToObj(i -> Map.of("company", LeadMother.company()))
                                        .toList()))
                .expect(200)
                .json()
                .path("items")
                .forEach(item -> leads.add(UUID.fromString(item.at("/body/id").asString())));
        leads.subList(0, CLAIMED)
                .forEach(lead -> api.as(hoarder)
                        .post("/api/v1/leads/{id}/claim", Map.of(), lead)
                        .expect(200));
        jdbc.sql("update lead_ownership set at = at - interval '21 days' where lead_id = any(:leads)")
                .param("leads", leads.toArray(UUID[]::new))
                .update();
        return leads;
    }
}
