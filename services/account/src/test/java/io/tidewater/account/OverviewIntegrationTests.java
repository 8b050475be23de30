package io.tidewater.account;

import static io.tidewater.account.AccountMother.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidewater.testkit.Answer;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.TestEvent;
import io.tidewater.testkit.TestPeople;
import io.tidewater.testkit.TestPerson;
import io.tidewater.testkit.Topics;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ServiceTest
@DisplayName("A6 the overview of an account")
class OverviewIntegrationTests {

    private final Api api;
    private final Topics topics;
    private final AccountMother mother;

    OverviewIntegrationTests(Api api, Topics topics) {
        this.api = api;
        this.topics = topics;
        this.mother = new AccountMother(api);
    }

    @Test
    void whatAllServicesToldIsShownOnceWithSumsAndAge() {
        UUID account = mother.of(TestPeople.repEast1());
        Instant before = Instant.parse("2020-01-01T00:00:00Z");
        UUID deal = UUID.randomUUID();
        TestEvent told = AccountMother.deal(deal, account, TestPeople.repEast1(), "1000.00", 1);
        topics.publish(told);
        topics.publish(told);
        topics.publish(AccountMother.deal(deal, account, TestPeople.repEast1(), "1500.00", 2));
        topics.publish(AccountMother.deal(deal, account, TestPeople.repEast1(), "1.00", 0));
        topics.publish(AccountMother.deal(UUID.randomUUID(), account, TestPeople.repEast1(), "0.50", 0));
        topics.publish(AccountMother.lead(UUID.randomUUID(), account, TestPeople.repEast1()));
        topics.publish(AccountMother.order(UUID.randomUUID(), account, TestPeople.repEast1(), "order.submitted", 1));
        topics.publish(AccountMother.ticket(UUID.randomUUID(), account, TestPeople.agent1()));

        Answer whole = overview(TestPeople.admin1(), account, 2, 1, 1, 1);

        assertThat(whole.at("/opportunities/sums/0/value")).isEqualTo("1500.50");
        assertThat(whole.at("/tickets/items/0/title")).isEqualTo("The pump is loud");
        assertThat(whole.json().path("timeline").size()).isEqualTo(7);
        assertThat(Instant.parse(String.valueOf(whole.at("/asOf")))).isAfter(before);
    }

    @Test
    void everyLinkedRecordIsShownByItsOwnScopeAndNotByTheAccounts() {
        mother.knowsPeople(topics);
        UUID account = mother.of(TestPeople.repEast1());
        api.as(TestPeople.repEast1())
                .post(ACCOUNT + "/shares", Map.of("userName", "rep-west-1"), account)
                .expect(201);
        UUID moving = UUID.randomUUID();
        topics.publish(AccountMother.deal(moving, account, TestPeople.repEast1(), "10", 0));
        topics.publish(AccountMother.deal(UUID.randomUUID(), account, TestPeople.repWest1(), "20", 0));
        topics.publish(AccountMother.order(UUID.randomUUID(), account, TestPeople.repWest1(), "order.submitted", 0));
        topics.publish(AccountMother.ticket(UUID.randomUUID(), account, TestPeople.agent1()));

        overview(TestPeople.admin1(), account, 2, 0, 1, 1);
        Answer east = overview(TestPeople.repEast1(), account, 1, 0, 0, 0);
        assertThat(east.at("/opportunities/sums/0/value")).isEqualTo("10.00");
        assertThat(east.json().path("timeline").size()).isEqualTo(1);
        overview(TestPeople.repWest1(), account, 1, 0, 1, 0);
        overview(TestPeople.director(), account, 2, 0, 1, 0);
        overview(TestPeople.finance1(), account, 2, 0, 1, 0);
        overview(TestPeople.agent1(), account, 0, 0, 0, 1);
        overview(TestPeople.customer1().contactOf(account), account, 0, 0, 1, 1);

        topics.publish(AccountMother.deal(moving, account, TestPeople.repWest1(), "10", 1));
        Answer west = overview(TestPeople.repWest1(), account, 2, 0, 1, 0);
        assertThat(west.json().path("timeline").size()).isEqualTo(4);
        assertThat(overview(TestPeople.repEast1(), account, 0, 0, 0, 0)
                        .json()
                        .path("timeline")
                        .size())
                .isZero();
    }

    private Answer overview(TestPerson person, UUID account, int deals, int leads, int orders, int tickets) {
        return await().until(
                        () -> api.as(person).get(ACCOUNT + "/overview", account).expect(200),
                        seen -> count(seen, "opportunities") == deals
                                && count(seen, "leads") == leads
                                && count(seen, "orders") == orders
                                && count(seen, "tickets") == tickets);
    }

    private static int count(Answer overview, String section) {
        return overview.json().path(section).path("count").asInt();
    }
}
