package io.tidewater.sales.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.sales.Stall;
import io.tidewater.sales.org.TestOrganisation;
import io.tidewater.testkit.Answer;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.Neighbours;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.Statements;
import io.tidewater.testkit.TestPeople;
import io.tidewater.testkit.TestPerson;
import io.tidewater.testkit.Topics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@ServiceTest
@DisplayName("S4 opportunities")
class OpportunityIntegrationTests {

    private static final String DEALS = "/api/v1/opportunities";
    private static final String DEAL = DEALS + "/{id}";

    private final Api api;
    private final Stall stall;
    private final Topics topics;

    OpportunityIntegrationTests(Api api, Neighbours neighbours, Topics topics) {
        this.api = api;
        this.stall = new Stall(api, neighbours);
        this.topics = topics;
    }

    @Test
    void aDealIsMadeReadAndTold() {
        Answer made = stall.deal(TestPeople.repEast1(), "港口终端");

        Answer read = api.as(TestPeople.repEast1()).get(DEAL, made.id()).expect(200);

        assertThat(read.at("/accountName")).isEqualTo("Isdom");
        assertThat(read.at("/amount/value")).isEqualTo("4514.50");
        assertThat(read.at("/stage")).isEqualTo("prospecting");
        assertThat(read.at("/ownerName")).isEqualTo("李娜");
        assertThat(read.at("/orgPath")).isEqualTo("/sales/east/team-1");
        JsonNode told = topics.await("sales", "opportunity.created", made.id()).data();
        assertThat(told.path("amountValue").asString()).isEqualTo("4514.50");
        assertThat(told.path("number").asString()).isEqualTo(made.at("/number"));
    }

    @Test
    void aGateIsCheckedByTheServerAndOpenedByTheFactsThatComeAlong() {
        Answer made = stall.deal(TestPeople.repEast1(), "Gate");
        Api rep = api.as(TestPeople.repEast1());

        Answer refused = rep.post(DEAL + "/stage", Map.of("stage", "negotiation"), made.id())
                .expect(422);
        Answer moved = rep.post(
                        DEAL + "/stage",
                        Map.of("stage", "negotiation", "budget", "50k", "authority", "周敏", "note", "met her"),
                        made.id())
                .expect(200);

        assertThat(refused.json().path("errors").findValuesAsString("field")).containsExactly("budget", "authority");
        assertThat(moved.at("/stage")).isEqualTo("negotiation");
        assertThat(moved.at("/authority")).isEqualTo("周敏");
        JsonNode told =
                topics.await("sales", "opportunity.stage-changed", made.id()).data();
        assertThat(told.path("changes").path("stage").toString()).isEqualTo("[\"prospecting\",\"negotiation\"]");
        Answer stays = rep.get(DEAL + "/stages", made.id()).expect(200);
        assertThat(stays.json().path("items").findValuesAsString("stage"))
                .containsExactly("prospecting", "negotiation");
        assertThat(stays.at("/items/0/leftAt")).isNotNull();
    }

    @Test
    void aDealCannotBeMadeBeyondAGateItDoesNotPass() {
        Map<String, Object> body = stall.dealBody("Lost from the start");
        body.put("stage", "lost");

        Answer refused = api.as(TestPeople.repEast1()).post(DEALS, body).expect(422);

        assertThat(refused.at("/errors/0/field")).isEqualTo("lossReason");
    }

    @Test
    void aWonDealMovesOnlyWhenAManagerReopensIt() {
        UUID id = stall.deal(TestPeople.repEast1(), "Final").id();
        Api rep = api.as(TestPeople.repEast1());
        rep.post(DEAL + "/stage", Map.of("stage", "won"), id).expect(200);

        Answer refused =
                rep.post(DEAL + "/stage", Map.of("stage", "engaging"), id).expect(409);
        rep.post(DEAL + "/reopen", Map.of("reason", "cancelled by the buyer"), id)
                .expect(403);
        Answer reopened = api.as(TestPeople.managerEast())
                .post(DEAL + "/reopen", Map.of("reason", "cancelled by the buyer", "stage", "engaging"), id)
                .expect(200);

        assertThat(refused.code()).isEqualTo("deal-decided");
        assertThat(reopened.at("/stage")).isEqualTo("engaging");
    }

    @Test
    void aPartialBodyChangesWhatItNamesAndClearsWhatIsNull() {
        Answer made = stall.deal(TestPeople.repEast1(), "Patch");
        Map<String, Object> body = new HashMap<>();
        body.put("nextStep", "Call back");
        body.put("amount", null);

        Answer changed = api.as(TestPeople.repEast1())
                .ifMatch(0)
                .patch(DEAL, body, made.id())
                .expect(200);

        assertThat(changed.at("/nextStep")).isEqualTo("Call back");
        assertThat(changed.at("/amount")).isNull();
        assertThat(changed.at("/closeOn")).isEqualTo("2026-12-31");
        Answer stale = api.as(TestPeople.repEast1())
                .ifMatch(0)
                .patch(DEAL, Map.of("nextStep", "Too late"), made.id())
                .expect(412);
        assertThat(stale.at("/current/nextStep")).isEqualTo("Call back");
        JsonNode history = api.as(TestPeople.repEast1())
                .get(DEAL + "/history", made.id())
                .json()
                .path("items");
        assertThat(history.path(0).path("changes").path("nextStep").toString()).isEqualTo("[null,\"Call back\"]");
        assertThat(history.path(0).path("actor").asString()).isEqualTo("rep-east-1");
    }

    @Test
    void theAmountIsTheSumOfTheLinesUnlessItIsSaid() {
        UUID product = stall.product("19.99");
        Map<String, Object> body = stall.dealBody("Lines");
        body.remove("amount");
        body.put("lines", List.of(Map.of("productId", product, "quantity", "3")));

        Answer made = api.as(TestPeople.repEast1()).post(DEALS, body).expect(201);

        assertThat(made.at("/amount/value")).isEqualTo("59.97");
    }

    @Test
    void anAccountThatTheCallerMayNotSeeIsUnknown() {
        Map<String, Object> body = stall.dealBody("Foreign account");
        UUID foreign = UUID.randomUUID();
        body.put("accountId", foreign);
        new Stall(api, stall.neighbours())
                .neighbours()
                .answer("account", "GET", "/api/v1/accounts/" + foreign, 404, Map.of("code", "not-found"));

        Answer refused = api.as(TestPeople.repEast1()).post(DEALS, body).expect(422);

        assertThat(refused.at("/errors/0/field")).isEqualTo("accountId");
        assertThat(refused.at("/errors/0/rule")).isEqualTo("unknown");
    }

    @Test
    void anAccountServiceThatIsAwayIsNotAnUnknownAccount() {
        Map<String, Object> body = stall.dealBody("Away");
        body.put("accountId", UUID.randomUUID());

        api.as(TestPeople.repEast1()).post(DEALS, body).expect(503);
    }

    @Test
    void aListIsFilteredSearchedSortedPagedAndCounted() {
        String word = "zq" + UUID.randomUUID().toString().substring(0, 6);
        IntStream.range(0, 3).forEach(i -> stall.deal(TestPeople.repEast2(), word + " " + i));
        Api rep = api.as(TestPeople.repEast2());

        Answer first =
                rep.get(DEALS + "?q={q}&limit=2&count=exact&sort=name", word).expect(200);
        String next = String.valueOf(first.at("/nextCursor"));
        Answer second = rep.get(DEALS + "?q={q}&limit=2&sort=name&cursor={c}", word, next)
                .expect(200);
        Answer filtered = rep.get(DEALS + "?filter={f}", "name == '" + word + " 1' && amount > 4000.0")
                .expect(200);

        assertThat(first.json().path("count").asInt()).isEqualTo(3);
        assertThat(first.json().path("items").findValuesAsString("name")).containsExactly(word + " 0", word + " 1");
        assertThat(second.json().path("items").findValuesAsString("name")).containsExactly(word + " 2");
        assertThat(filtered.json().path("items")).hasSize(1);
    }

    @Test
    void aWestRepCannotSeeCountFindOrInferAnEastDealUntilItIsShared() {
        String word = "zx" + UUID.randomUUID().toString().substring(0, 6);
        UUID id = stall.deal(TestPeople.repEast1(), word).id();
        Api west = api.as(TestPeople.repWest1());

        for (String path : List.of("", "/history", "/stages", "/shares")) {
            Answer hidden = west.get(DEAL + path, id).expect(404);
            Answer unknown = west.get(DEAL + path, UUID.randomUUID()).expect(404);
            assertThat(hidden.code()).isEqualTo(unknown.code());
        }
        west.patch(DEAL, Map.of("name", "mine"), id).expect(404);
        west.post(DEAL + "/stage", Map.of("stage", "won"), id).expect(404);
        assertThat(west.get(DEALS + "?q={q}&count=exact", word)
                        .json()
                        .path("count")
                        .asInt())
                .isZero();

        TestOrganisation.holds(stall.neighbours(), List.of(TestPeople.repWest1()));
        api.as(TestPeople.admin1()).post("/api/v1/org-units/sync", "").expect(200);
        Map<String, Object> with = Map.of("userName", "nobody-1");
        api.as(TestPeople.repEast1()).post(DEAL + "/shares", with, id).expect(422);
        Map<String, Object> unit = Map.of("orgPath", "/sales/west");
        api.as(TestPeople.repEast2()).post(DEAL + "/shares", unit, id).expect(404);
        api.as(TestPeople.repEast1()).post(DEAL + "/shares", unit, id).expect(200);

        west.get(DEAL, id).expect(200);
        topics.await("sales", "opportunity.shared", id);
    }

    @Test
    void aPartnerSeesTheDealsOfTheirOwnCompanyOnly() {
        UUID id = stall.deal(TestPeople.partner1(), "Partner deal").id();

        Answer own = api.as(TestPeople.partner1()).get(DEAL, id).expect(200);
        api.as(TestPeople.partner2()).get(DEAL, id).expect(404);
        api.as(TestPeople.director()).get(DEAL, id).expect(200);

        assertThat(own.at("/partnerId")).isEqualTo("harbour-partners");
    }

    @Test
    void aManagerSeesTheUnitBelowAndACustomerNoDealAtAll() {
        UUID id = stall.deal(TestPeople.repEast3(), "Below").id();

        api.as(TestPeople.managerEast()).get(DEAL, id).expect(200);
        api.as(TestPeople.managerWest()).get(DEAL, id).expect(404);
        api.as(TestPeople.customer1()).get(DEAL, id).expect(403);
        api.as(TestPeople.analyst1())
                .post(DEAL + "/stage", Map.of("stage", "won"), id)
                .expect(403);
    }

    @Test
    void editsAtOnceWithoutAVersionAreAllKept() throws Exception {
        UUID id = stall.deal(TestPeople.repEast1(), "Together").id();
        Api rep = api.as(TestPeople.repEast1());
        List<Map<String, Object>> edits = List.of(
                Map.of("nextStep", "Call"),
                Map.of("need", "Terminals"),
                Map.of("timing", "May"),
                Map.of("budget", "5k"));

        List<Integer> statuses = atOnce(edits.stream()
                .<Callable<Integer>>map(edit -> () -> rep.patch(DEAL, edit, id).status())
                .toList());

        Answer read = rep.get(DEAL, id);
        assertThat(statuses).containsOnly(200);
        assertThat(List.of(read.at("/nextStep"), read.at("/need"), read.at("/timing"), read.at("/budget")))
                .containsExactly("Call", "Terminals", "May", "5k");
    }

    @Test
    void requestsStayWithinTheirStatementBudget() {
        TestPerson rep = TestPeople.repEast1();
        Map<String, Object> body = stall.dealBody("Budget");
        UUID id = api.as(rep).post(DEALS, body).expect(201).id();

        Statements.atMost(6, () -> api.as(rep).post(DEALS, body).expect(201));
        Statements.atMost(1, () -> api.as(rep).get(DEAL, id).expect(200));
        Statements.atMost(1, () -> api.as(rep).get(DEALS).expect(200));
        Statements.atMost(
                5,
                () -> api.as(rep)
                        .post(DEAL + "/stage", Map.of("stage", "proposal"), id)
                        .expect(200));
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> answers = threads.invokeAll(calls);
            return answers.stream().map(Future::resultNow).toList();
        }
    }
}
