package io.tidewater.sales.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidewater.sales.Stall;
import io.tidewater.testkit.Answer;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.Neighbours;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.TestEvent;
import io.tidewater.testkit.TestPeople;
import io.tidewater.testkit.TestPerson;
import io.tidewater.testkit.Topics;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
@DisplayName("S11 orders")
class OrderIntegrationTests {

    private static final String ORDER = "/api/v1/orders/{id}";
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final TestPerson REP = TestPeople.repEast1();

    private final Api api;
    private final Neighbours neighbours;
    private final Topics topics;
    private final JdbcClient jdbc;
    private final Stall stall;

    OrderIntegrationTests(Api api, Neighbours neighbours, Topics topics, JdbcClient jdbc) {
        this.api = api;
        this.neighbours = neighbours;
        this.topics = topics;
        this.jdbc = jdbc;
        this.stall = new Stall(api, neighbours);
    }

    @Test
    void anOrderTakesThePricesOfTheMomentAndGoesThroughToClosed() {
        UUID product = stall.product("19.99");
        Answer made = stall.order(REP, stall.account("Isdom"), product, 3);
        UUID id = made.id();
        api.as(TestPeople.admin1())
                .patch("/api/v1/products/{id}", Map.of("listPrice", Map.of("value", "1", "currency", "USD")), product)
                .expect(200);
        stall.credit("approved", "");

        Answer submitted = api.as(REP).post(ORDER + "/submit", "", id).expect(200);
        api.as(REP).post(ORDER + "/fulfil", "", id).expect(403);
        api.as(TestPeople.delivery1()).post(ORDER + "/fulfil", "", id).expect(200);
        api.as(TestPeople.delivery1()).post(ORDER + "/deliver", "", id).expect(200);
        neighbours.answer("account", "DELETE", "/internal/credit/reservations/" + id, 204, Map.of());
        Answer closed =
                api.as(TestPeople.finance1()).post(ORDER + "/close", "", id).expect(200);

        assertThat(made.at("/total/value")).isEqualTo("59.97");
        assertThat(submitted.at("/state")).isEqualTo("approved");
        assertThat(submitted.at("/total/value")).isEqualTo("59.97");
        assertThat(closed.at("/state")).isEqualTo("closed");
        await().atMost(PATIENCE).until(() -> calls("DELETE", id) == 1);
        assertThat(states(id))
                .containsExactly("draft", "submitted", "approved", "in-fulfilment", "delivered", "closed");
    }

    @Test
    void anOrderWaitsWhileTheAccountServiceIsDownAndGoesOnByItselfWhenItIsBack() {
        UUID id =
                stall.order(REP, stall.account("Isdom"), stall.product("5"), 2).id();

        Answer submitted = api.as(REP).post(ORDER + "/submit", "", id).expect(200);
        assertThat(submitted.at("/state")).isEqualTo("credit-pending");

        stall.credit("approved", "");
        await().atMost(PATIENCE)
                .until(() -> "approved".equals(api.as(REP).get(ORDER, id).at("/state")));
        assertThat(states(id)).containsExactly("draft", "submitted", "credit-pending", "approved");
        assertThat(openTasks(id)).isZero();
    }

    @Test
    void aProcessThatDiedBetweenSubmittingAndAskingIsFollowedByOneThatAsks() {
        UUID id =
                stall.order(REP, stall.account("Isdom"), stall.product("5"), 2).id();
        api.as(REP).post(ORDER + "/submit", "", id).expect(200);
        // What a process leaves that was killed right after its commit: submitted, with a lease that has run out.
        jdbc.sql("update sales_order set state = 'submitted' where id = :id")
                .param("id", id)
                .update();
        jdbc.sql("update credit_task set due_at = now() - interval '1 s' where order_id = :id")
                .param("id", id)
                .update();

        stall.credit("approved", "");

        await().atMost(PATIENCE)
                .until(() -> "approved".equals(api.as(REP).get(ORDER, id).at("/state")));
    }

    @Test
    void aHeldOrderSaysWhyAndCanBeMadeSmallerAndSubmittedAgain() {
        UUID product = stall.product("5");
        UUID id = stall.order(REP, stall.account("Isdom"), product, 900).id();
        stall.credit("held", "limit-exceeded");

        Answer held = api.as(REP).post(ORDER + "/submit", "", id).expect(200);
        api.as(REP)
                .patch(ORDER, Map.of("lines", List.of(Map.of("productId", product, "quantity", 1))), id)
                .expect(200);
        stall.credit("approved", "");
        Answer approved = api.as(REP).post(ORDER + "/submit", "", id).expect(200);

        assertThat(held.at("/state")).isEqualTo("held");
        assertThat(held.at("/reason")).isEqualTo("limit-exceeded");
        assertThat(approved.at("/state")).isEqualTo("approved");
        assertThat(approved.at("/total/value")).isEqualTo("5.00");
    }

    @Test
    void aCancelledOrderGivesBackItsReservationEvenWhenTheAccountServiceWasDown() {
        UUID id =
                stall.order(REP, stall.account("Isdom"), stall.product("5"), 2).id();
        stall.credit("approved", "");
        api.as(REP).post(ORDER + "/submit", "", id).expect(200);
        neighbours.away("account");

        api.as(REP)
                .post(ORDER + "/cancel", Map.of("reason", "Ordered twice"), id)
                .expect(200);
        neighbours.answer("account", "DELETE", "/internal/credit/reservations/" + id, 204, Map.of());

        await().atMost(PATIENCE).until(() -> openTasks(id) == 0);
        assertThat(calls("DELETE", id)).isPositive();
        api.as(REP).post(ORDER + "/submit", "", id).expect(409);
    }

    @Test
    void ofTwoWhoSubmitAtOnceOneDoes() throws Exception {
        UUID id =
                stall.order(REP, stall.account("Isdom"), stall.product("5"), 2).id();
        stall.credit("approved", "");
        Callable<Integer> submit =
                () -> api.as(REP).post(ORDER + "/submit", "", id).status();

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Integer> statuses = threads.invokeAll(List.of(submit, submit, submit)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(statuses).containsExactlyInAnyOrder(200, 409, 409);
        }
        assertThat(neighbours.calls("account").stream()
                        .filter(call ->
                                call.method().equals("POST") && call.body().contains(id.toString())))
                .hasSize(1);
    }

    @Test
    void onlyWhoMaySeeAnOrderSeesIt() {
        UUID account = stall.account("Isdom");
        TestPerson customer = TestPeople.customer1().contactOf(account);
        UUID own = stall.order(REP, account, stall.product("5"), 1).id();
        Answer bought = api.as(customer)
                .post(
                        "/api/v1/orders",
                        Map.of("lines", List.of(Map.of("productId", stall.product("5"), "quantity", 1))))
                .expect(201);
        UUID partners = stall.order(TestPeople.partner1(), account, stall.product("5"), 1)
                .id();

        api.as(customer).get(ORDER, own).expect(200);
        api.as(TestPeople.customer1()).get(ORDER, own).expect(404);
        api.as(TestPeople.repWest1()).get(ORDER, own).expect(404);
        api.as(TestPeople.repWest1()).post(ORDER + "/submit", "", own).expect(404);
        api.as(TestPeople.partner1()).get(ORDER, partners).expect(200);
        api.as(TestPeople.partner2()).get(ORDER, partners).expect(404);
        api.as(TestPeople.finance1()).get(ORDER, own).expect(200);
        assertThat(bought.at("/ownerUserName")).isEqualTo("rep-east-1");
        assertThat(bought.at("/accountId")).isEqualTo(account.toString());
    }

    @Test
    void whatCannotBeOrderedIsNamed() {
        UUID account = stall.account("Isdom");
        UUID priceless = api.as(TestPeople.admin1())
                .post("/api/v1/products", Map.of("name", "On request " + UUID.randomUUID()))
                .expect(201)
                .id();
        Answer refused = api.as(REP)
                .post(
                        "/api/v1/orders",
                        Map.of(
                                "accountId",
                                account,
                                "lines",
                                List.of(
                                        Map.of("productId", UUID.randomUUID(), "quantity", 1),
                                        Map.of("productId", priceless, "quantity", 1))))
                .expect(422);

        assertThat(refused.json().path("errors").findValuesAsString("field"))
                .containsExactly("lines[0].productId", "lines[1].productId");
        assertThat(refused.json().path("errors").findValuesAsString("rule")).containsExactly("unknown", "no-price");
    }

    private List<String> states(UUID id) {
        return topics.awaitAll("sales", event -> event.key().equals(id.toString()), 4).stream()
                .sorted(Comparator.comparingLong(
                        event -> event.data().path("version").asLong()))
                .map(OrderIntegrationTests::state)
                .distinct()
                .toList();
    }

    private static String state(TestEvent event) {
        return event.data().path("state").asString();
    }

    private long calls(String method, UUID id) {
        return neighbours.calls("account").stream()
                .filter(call -> call.method().equals(method) && call.path().contains(id.toString()))
                .count();
    }

    private long openTasks(UUID id) {
        return jdbc.sql("select count(*) from credit_task where order_id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }
}
