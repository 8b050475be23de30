package io.tidewater.marketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidewater.testkit.Answer;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.ApiDocument;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.Statements;
import io.tidewater.testkit.TestEvent;
import io.tidewater.testkit.TestPeople;
import io.tidewater.testkit.Topics;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Campaigns from the plan to what they brought. */
@ServiceTest
class CampaignIntegrationTests {

    private final Api api;
    private final Topics topics;

    CampaignIntegrationTests(Api api, Topics topics) {
        this.api = api;
        this.topics = topics;
    }

    @Test
    void m1LeadsAndWonRevenueComeBackToTheCampaignOnceHoweverOftenTheyAreTold() {
        Answer campaign = plan("Fair");
        UUID id = campaign.expect(201).id();
        marketer()
                .post("/api/v1/campaigns/{id}/costs", Map.of("amount", money("250.00")), id)
                .expect(201);
        UUID lead = UUID.randomUUID();
        topics.publish(lead(lead, id, "new", 0));
        TestEvent won = deal(UUID.randomUUID(), id, "won", "1000.00", 3);
        topics.publish(won);
        topics.publish(won);
        topics.publish(lead(lead, id, "converted", 5));
        topics.publish(lead(lead, id, "working", 4));

        Answer results = await().until(
                        () -> marketer().get("/api/v1/campaigns/{id}/results", id),
                        answer -> answer.json().path("converted").asInt() == 1
                                && answer.json().path("won").asInt() == 1);

        assertThat(results.json().path("leads").asInt()).isEqualTo(1);
        assertThat(results.at("/wonRevenue/0/value")).isEqualTo("1000.00");
        assertThat(results.json().path("returnOnCost").asDouble()).isEqualTo(4.0);
        Answer members = marketer().get("/api/v1/campaigns/{id}/members", id);
        assertThat(members.json().path("items").size()).isEqualTo(1);
        assertThat(members.at("/items/0/status")).isEqualTo("converted");
    }

    @Test
    void m1ACampaignCannotEndBeforeItBegins() {
        Answer refused = marketer()
                .post("/api/v1/campaigns", Map.of("name", "Odd", "startsOn", "2026-05-02", "endsOn", "2026-05-01"));
        assertThat(refused.expect(422).at("/errors/0/rule")).isEqualTo("period");
    }

    @Test
    void p2RepsPlanNoCampaignsAndManagersOfSalesSeeNoneOfMarketing() {
        UUID id = plan("Secret").id();
        api.as(TestPeople.repEast1())
                .post("/api/v1/campaigns", Map.of("name", "Mine"))
                .expect(403);
        api.as(TestPeople.managerEast()).get("/api/v1/campaigns/{id}", id).expect(404);
        api.as(TestPeople.managerEast())
                .get("/api/v1/campaigns/{id}/results", id)
                .expect(404);
        api.get("/api/v1/campaigns").expect(401);
    }

    @Test
    void p7AListOfCampaignsTakesFewStatements() {
        plan("Counted");
        Statements.atMost(
                1, () -> marketer().get("/api/v1/campaigns?q=Counted&limit=50").expect(200));
    }

    @Test
    void p7TheApiIsWhatItsDocumentSays() {
        ApiDocument.check(api, "marketing");
    }

    private Answer plan(String name) {
        return marketer().post("/api/v1/campaigns", Map.of("name", name + " " + UUID.randomUUID(), "kind", "event"));
    }

    private Api marketer() {
        return api.as(TestPeople.marketer1());
    }

    private static Map<String, String> money(String value) {
        return Map.of("value", value, "currency", "USD");
    }

    private static TestEvent lead(UUID id, UUID campaign, String state, long version) {
        return TestEvent.example("lead", "lead.created")
                .with("id", id.toString())
                .with("campaignId", campaign.toString())
                .with("state", state)
                .with("version", version);
    }

    private static TestEvent deal(UUID id, UUID campaign, String category, String value, long version) {
        Map<String, Object> data =
                new HashMap<>(Map.of("id", id, "campaignId", campaign, "stageCategory", category, "version", version));
        data.put("amountValue", value);
        data.put("amountCurrency", "USD");
        return TestEvent.of("sales", "opportunity.stage-changed", id, data);
    }
}
