package io.tidewater.e2e;

import static io.tidewater.e2e.Eventually.has;
import static io.tidewater.e2e.Eventually.see;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tidewater.e2e.http.Answer;
import io.tidewater.e2e.http.Client;
import io.tidewater.e2e.region.EndToEnd;
import io.tidewater.e2e.region.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

@EndToEnd
@Tag("quick")
@Order(1)
@DisplayName("One customer walks from a web form to the reports")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WalkTests {

    private static final String RULES = "/api/v1/lead-assignment-rules";
    private static final String LEAD = Mother.LEADS + "/{}";
    private static final String DEAL = Mother.DEALS + "/{}";
    private static final String CITY = "Port " + Names.RUN;

    private final Region region;
    private final Mother mother;
    private final Client rep;
    private Object rulesBefore = List.of();
    private String campaign = "";
    private String lead = "";
    private String account = "";
    private String deal = "";

    WalkTests(Region region) {
        this.region = region;
        this.mother = new Mother(region);
        this.rep = region.as("rep-east-1");
    }

    @BeforeAll
    void aRuleSendsTheCityToARep() {
        Client admin = region.as("admin-1");
        JsonNode before = admin.get(RULES).expect(200).json().path("items");
        rulesBefore = before;
        List<Object> rules = new ArrayList<>();
        rules.add(Map.of(
                "name",
                "Walk " + Names.RUN,
                "condition",
                "city == '" + CITY + "'",
                "strategy",
                "user",
                "target",
                "rep-east-1"));
        before.forEach(rules::add);
        admin.put(RULES, Map.of("items", rules)).expect(200);
    }

    @AfterAll
    void theRulesAreAsBefore() {
        region.as("admin-1").put(RULES, Map.of("items", rulesBefore)).expect(200);
    }

    @Test
    @Order(1)
    void aSubmissionBecomesALeadOfTheRepWhomTheRuleNames() {
        campaign = mother.campaign().id();
        String form = mother.form(campaign);
        String submission =
                mother.submit(form, Names.company("Walk"), CITY).expect(202).must("/submissionId");

        Answer decided = see(
                "an outcome",
                () -> region.as("marketer-1").get("/api/v1/submissions/{}", submission),
                answer -> answer.at("/outcome") != null);
        assertThat(decided.at("/outcome")).isEqualTo("lead");
        lead = decided.must("/leadId");

        Answer owned = see("a lead with its owner", () -> rep.get(LEAD, lead), has("/ownerUserName", "rep-east-1"));
        assertThat(owned.at("/campaignId")).isEqualTo(campaign);
        Answer why = rep.get(LEAD + "/assignment", lead).expect(200);
        assertThat(why.at("/rule")).isEqualTo("Walk " + Names.RUN);
        assertThat(why.json().path("explanation").isEmpty()).isFalse();
    }

    @Test
    @Order(2)
    void theRepFollowsUpAndQualifies() {
        Map<String, String> talk = Map.of("channel", "call", "text", "Wants a demo", "nextAt", "2099-01-01T08:00:00Z");
        rep.post(LEAD + "/follow-ups", talk, lead).expect(201);
        assertThat(rep.get(LEAD, lead).expect(200).at("/nextFollowUpAt")).startsWith("2099-01-01");

        rep.post(LEAD + "/qualify", Map.of(), lead).expect(200);

        assertThat(rep.get(LEAD, lead).at("/state")).isEqualTo("qualified");
        assertThat(rep.get(LEAD + "/history", lead)
                        .expect(200)
                        .json()
                        .path("items")
                        .size())
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    @Order(3)
    void convertingMakesAnAccountAndADeal() {
        rep.post(LEAD + "/convert", Map.of("createOpportunity", true), lead).expect(202);

        Answer converted = see("the conversion", () -> rep.get(LEAD, lead), has("/state", "converted"));
        account = converted.must("/accountId");
        deal = converted.must("/opportunityId");
        rep.get(Mother.ACCOUNTS + "/{}", account).expect(200);
        Answer made = rep.get(DEAL, deal).expect(200);
        assertThat(made.at("/accountId")).isEqualTo(account);
        assertThat(made.at("/ownerUserName")).isEqualTo("rep-east-1");
    }

    @Test
    @Order(4)
    void theGateHoldsADealUntilWhatItAsksForIsThere() {
        Answer refused = rep.post(DEAL + "/stage", Map.of("stage", "won"), deal).expect(422);
        assertThat(refused.json().path("errors").findValuesAsString("field")).contains("amount");

        rep.patch(DEAL, Map.of("amount", Map.of("value", "1234.56", "currency", "USD"), "closeOn", "2031-03-31"), deal)
                .expect(200);
        rep.post(DEAL + "/stage", Map.of("stage", "proposal"), deal).expect(200);
        rep.post(DEAL + "/stage", Map.of("stage", "won"), deal).expect(200);
    }

    @Test
    @Order(5)
    void theOverviewTellsAllOfIt() {
        Answer overview = see(
                "the account's overview",
                () -> rep.get(Mother.ACCOUNTS + "/{}/overview", account),
                answer -> deal.equals(answer.at("/opportunities/items/0/id"))
                        && "won".equals(answer.at("/opportunities/items/0/state"))
                        && lead.equals(answer.at("/leads/items/0/id")));
        assertThat(overview.at("/asOf")).isNotNull();
    }

    @Test
    @Order(6)
    void anOrderIsCheckedForCredit() {
        String product = mother.product("100.00").id();
        Answer credit = region.as("finance-1")
                .put(
                        Mother.ACCOUNTS + "/{}/credit",
                        Map.of("limit", Map.of("value", "250.00", "currency", "USD"), "onHold", false),
                        account);
        credit.expect(200);
        String first = mother.order("rep-east-1", account, product).id();
        String second = mother.order("rep-east-1", account, product).id();

        rep.post(Mother.ORDERS + "/{}/submit", Map.of(), first).expect(200);
        see("the approval", () -> rep.get(Mother.ORDERS + "/{}", first), has("/state", "approved"));
        rep.post(Mother.ORDERS + "/{}/submit", Map.of(), second).expect(200);
        see("the hold", () -> rep.get(Mother.ORDERS + "/{}", second), has("/state", "held"));
    }

    @Test
    @Order(7)
    void theCampaignGetsItsLeadAndItsRevenueBack() {
        Client marketer = region.as("marketer-1");
        marketer.post(
                        Mother.CAMPAIGNS + "/{}/costs",
                        Map.of("amount", Map.of("value", "100.00", "currency", "USD")),
                        campaign)
                .expect(201);
        Answer results = see(
                "the campaign's results",
                () -> marketer.get(Mother.CAMPAIGNS + "/{}/results", campaign),
                answer -> "1234.56".equals(answer.at("/wonRevenue/0/value")) && "1".equals(answer.at("/converted")));
        assertThat(results.at("/leads")).isEqualTo("1");
    }

    @Test
    @Order(8)
    void theReportsCountIt() {
        Client analyst = region.as("analyst-1");
        Answer sales = see(
                "the won deal in the sales summary",
                () -> analyst.get("/api/v1/reports/sales-summary?from=2031-01-01&to=2031-12-31&groupBy=account"),
                answer -> Rows.of(answer).amount(account).signum() > 0);
        assertThat(Rows.of(sales).amount(account)).isEqualByComparingTo("1234.56");
        assertThat(sales.at("/asOf")).isNotNull();
        see(
                "the converted lead",
                () -> analyst.get("/api/v1/reports/lead-conversion?groupBy=campaign"),
                answer -> Rows.of(answer).count(campaign) == 1);
        see("clean parity", () -> analyst.get("/api/v1/reports/parity"), has("/clean", "true"));
    }

    @Test
    @Order(9)
    void aTicketIsAnsweredAndSolved() {
        assumeTrue(region.has("service-ticket"), "service-ticket is not built");
        Client agent = region.as("agent-1");
        Map<String, String> request =
                Map.of("subject", "E-14 after the power cut", "description", "It stops again", "accountId", account);
        Answer ticket = agent.post("/api/v1/tickets", request).expect(201);

        agent.post("/api/v1/tickets/{}/replies", Map.of("text", "We are looking into it"), ticket.id())
                .expect(200);
        agent.post("/api/v1/tickets/{}/notes", Map.of("text", "Fuse 3 again"), ticket.id())
                .expect(200);
        agent.post("/api/v1/tickets/{}/resolve", Map.of("text", "A new fuse"), ticket.id())
                .expect(200);
        agent.post("/api/v1/tickets/{}/reopen", Map.of("reason", "It stops again"), ticket.id())
                .expect(200);
        agent.post("/api/v1/tickets/{}/resolve", Map.of("text", "A new cable"), ticket.id())
                .expect(200);

        assertThat(agent.get("/api/v1/tickets/{}", ticket.id()).expect(200).at("/state"))
                .isEqualTo("resolved");
        agent.get("/api/v1/tickets/{}", UUID.randomUUID()).expect(404);
    }
}
