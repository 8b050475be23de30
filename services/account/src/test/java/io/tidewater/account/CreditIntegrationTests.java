package io.tidewater.account;

import static io.tidewater.account.AccountMother.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.testkit.Answer;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.TestPeople;
import io.tidewater.testkit.Topics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ServiceTest
@DisplayName("A12 credit")
class CreditIntegrationTests {

    private static final String RESERVATIONS = "/internal/credit/reservations";

    private final Api api;
    private final Topics topics;
    private final AccountMother mother;

    CreditIntegrationTests(Api api, Topics topics) {
        this.api = api;
        this.topics = topics;
        this.mother = new AccountMother(api);
    }

    @Test
    void ofOrdersThatCompeteAtOnceNoMorePassThanTheLimitHolds() throws Exception {
        UUID account = limited("1000");
        List<Callable<Answer>> orders = IntStream.range(0, 20)
                .<Callable<Answer>>mapToObj(i -> () -> reserve(UUID.randomUUID(), account, "600"))
                .toList();
        List<Answer> answers;
        try (var pool = Executors.newFixedThreadPool(10)) {
            answers = pool.invokeAll(orders).stream().map(Future::resultNow).toList();
        }

        assertThat(answers.stream().map(answer -> answer.expect(200).at("/decision")))
                .containsOnlyOnce("approved")
                .filteredOn("held"::equals)
                .hasSize(19);
        assertThat(answers.stream().map(answer -> answer.at("/reason"))).contains("over-limit");
        assertThat(exposure(account)).isEqualTo("600.00");
    }

    @Test
    void theSameOrderAgainTakesNothingMoreAndAReleaseGivesItBackOnce() {
        UUID account = limited("1000");
        UUID order = UUID.randomUUID();

        assertThat(reserve(order, account, "700").at("/decision")).isEqualTo("approved");
        assertThat(reserve(order, account, "700").at("/decision")).isEqualTo("approved");
        assertThat(exposure(account)).isEqualTo("700.00");
        assertThat(reserve(order, account, "900").at("/decision")).isEqualTo("approved");
        assertThat(exposure(account)).isEqualTo("900.00");
        assertThat(reserve(UUID.randomUUID(), account, "200").at("/reason")).isEqualTo("over-limit");
        service().delete(RESERVATIONS + "/{id}", order).expect(204);
        service().delete(RESERVATIONS + "/{id}", order).expect(204);
        assertThat(exposure(account)).isEqualTo("0.00");
        assertThat(reserve(UUID.randomUUID(), account, "1000").at("/decision")).isEqualTo("approved");

        long taken = topics.awaitAll("account", event -> isOf(account, event.key(), event.type(), "credit.reserved"), 3)
                .size();
        long given = topics.awaitAll("account", event -> isOf(account, event.key(), event.type(), "credit.released"), 2)
                .size();
        assertThat(List.of(taken, given)).containsExactly(3L, 2L);
    }

    @Test
    void aCheckReservesNothingAndAHoldRefusesEverything() {
        UUID account = limited("1000");
        Api finance = api.as(TestPeople.finance1());

        assertThat(check(account, "1000").at("/decision")).isEqualTo("approved");
        assertThat(check(account, "1000.01").at("/reason")).isEqualTo("over-limit");
        assertThat(exposure(account)).isEqualTo("0.00");
        assertThat(finance.get(ACCOUNT + "/credit/check?amount=1&currency=EUR", account)
                        .at("/reason"))
                .isEqualTo("other-currency");
        Map<String, Object> hold = new HashMap<>();
        hold.put("limit", null);
        hold.put("onHold", true);
        finance.put(ACCOUNT + "/credit", hold, account).expect(200);
        assertThat(check(account, "1").at("/reason")).isEqualTo("on-hold");
    }

    @Test
    void onlyThoseEntitledSetLimitsAndOnlyServicesReserve() {
        UUID account = limited("1000");
        Map<String, Object> terms = Map.of("limit", money("5"), "onHold", false);
        api.as(TestPeople.repEast1()).put(ACCOUNT + "/credit", terms, account).expect(403);
        api.as(TestPeople.managerWest())
                .put(ACCOUNT + "/credit", terms, account)
                .expect(404);
        api.as(TestPeople.finance1())
                .post(RESERVATIONS, Map.of("orderId", UUID.randomUUID(), "accountId", account, "amount", money("5")))
                .expect(403);
        assertThat(reserve(UUID.randomUUID(), account, "-5").status()).isEqualTo(422);
        assertThat(reserve(UUID.randomUUID(), UUID.randomUUID(), "5").status()).isEqualTo(404);
        api.as(TestPeople.finance1())
                .put(ACCOUNT + "/credit", Map.of("limit", money("-5"), "onHold", false), account)
                .expect(422);
    }

    private UUID limited(String limit) {
        UUID account = mother.of(TestPeople.repEast1());
        api.as(TestPeople.finance1())
                .put(ACCOUNT + "/credit", Map.of("limit", money(limit), "onHold", false), account)
                .expect(200);
        return account;
    }

    private Answer check(UUID account, String amount) {
        return api.as(TestPeople.repEast1())
                .get(ACCOUNT + "/credit/check?amount={a}&currency=USD", account, amount)
                .expect(200);
    }

    private String exposure(UUID account) {
        return String.valueOf(api.as(TestPeople.repEast1())
                .get(ACCOUNT + "/credit", account)
                .expect(200)
                .at("/exposure/value"));
    }

    private Answer reserve(UUID order, UUID account, String amount) {
        return service().post(RESERVATIONS, Map.of("orderId", order, "accountId", account, "amount", money(amount)));
    }

    private Api service() {
        return api.as(TestPeople.service());
    }

    private static boolean isOf(UUID account, String key, String type, String wanted) {
        return type.equals(wanted) && key.equals(account.toString());
    }

    private static Map<String, String> money(String value) {
        return Map.of("value", value, "currency", "USD");
    }
}
