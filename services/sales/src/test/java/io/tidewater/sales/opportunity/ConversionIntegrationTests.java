package io.tidewater.sales.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidewater.sales.Stall;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.TestEvent;
import io.tidewater.testkit.TestPeople;
import io.tidewater.testkit.Topics;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@ServiceTest
@DisplayName("L21 conversions ask for deals")
class ConversionIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final Api api;
    private final Topics topics;

    ConversionIntegrationTests(Api api, Topics topics) {
        this.api = api;
        this.topics = topics;
    }

    @Test
    void aConversionGetsOneDealHoweverOftenItAsks() {
        UUID conversion = UUID.randomUUID();
        UUID lead = UUID.randomUUID();
        Map<String, Object> request = request(conversion, lead, "远洋科技");
        topics.publish(TestEvent.of("lead", "lead.opportunity-requested", lead, request));
        JsonNode made = topics.await("sales", event -> told(event, "opportunity.created", conversion))
                .data();

        topics.publish(TestEvent.of("lead", "lead.opportunity-requested", lead, request));
        UUID after = UUID.randomUUID();
        topics.publish(TestEvent.of("lead", "lead.opportunity-requested", lead, request(after, lead, "Next")));
        topics.await("sales", event -> told(event, "opportunity.created", after));

        assertThat(topics.of("sales").stream().filter(event -> told(event, "opportunity.created", conversion)))
                .hasSize(1);
        assertThat(made.path("leadId").asString()).isEqualTo(lead.toString());
        assertThat(made.path("accountName").asString()).isEqualTo("Ocean Tech");
        assertThat(made.path("orgPath").asString()).isEqualTo("/sales/east/team-1");
        String id = made.path("id").asString();
        api.as(TestPeople.repEast1()).get("/api/v1/opportunities/{id}", id).expect(200);
        api.as(TestPeople.repWest1()).get("/api/v1/opportunities/{id}", id).expect(404);
    }

    @Test
    void aRequestThatCanNeverBeMetIsRefusedWithTheReason() {
        UUID conversion = UUID.randomUUID();
        topics.publish(TestEvent.of(
                "lead", "lead.opportunity-requested", conversion, request(conversion, UUID.randomUUID(), " ")));

        JsonNode refused = topics.await("sales", event -> told(event, "opportunity.refused", conversion))
                .data();

        assertThat(refused.path("reason").asString()).isEqualTo("name-required");
    }

    @Test
    void anAccountThatIsRenamedIsCalledSoInItsDealsAndFoundSo() {
        UUID lead = UUID.randomUUID();
        Map<String, Object> request = request(UUID.randomUUID(), lead, "Rename me");
        UUID account = UUID.fromString(String.valueOf(request.get("accountId")));
        topics.publish(TestEvent.of("lead", "lead.opportunity-requested", lead, request));
        String word = "Nordlicht" + account.toString().substring(0, 6);

        Map<String, Object> fact = new HashMap<>(Stall.account(account, word));
        fact.put("version", 7);
        topics.publish(TestEvent.of("account", "account.changed", account, fact));

        await().atMost(PATIENCE).until(() -> found(word) == 1);
    }

    private int found(String word) {
        return api.as(TestPeople.repEast1())
                .get("/api/v1/opportunities?q={q}", word)
                .expect(200)
                .json()
                .path("items")
                .size();
    }

    private static boolean told(TestEvent event, String type, UUID conversion) {
        return event.type().equals(type)
                && event.data().path("conversionId").asString("").equals(conversion.toString());
    }

    private static Map<String, Object> request(UUID conversion, UUID lead, String name) {
        Map<String, Object> request = new HashMap<>();
        request.put("conversionId", conversion);
        request.put("leadId", lead);
        request.put("accountId", UUID.randomUUID());
        request.put("name", name);
        request.put("company", "Ocean Tech");
        request.put("ownerId", TestPeople.repEast1().id());
        request.put("ownerUserName", "rep-east-1");
        request.put("orgPath", "/sales/east/team-1");
        request.put("campaignId", UUID.randomUUID());
        request.put("source", "web");
        return request;
    }
}
