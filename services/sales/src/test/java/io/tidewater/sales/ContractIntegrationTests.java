package io.tidewater.sales;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.testkit.Api;
import io.tidewater.testkit.ConsumerExamples;
import io.tidewater.testkit.Neighbours;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.TestEvent;
import io.tidewater.testkit.TestPeople;
import io.tidewater.testkit.Topics;
import io.tidewater.testkit.contract.Contracts;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ServiceTest
@DisplayName("P5 contracts of events")
class ContractIntegrationTests {

    private final ConsumerExamples examples;
    private final Api api;
    private final Topics topics;
    private final Stall stall;

    ContractIntegrationTests(ConsumerExamples examples, Api api, Neighbours neighbours, Topics topics) {
        this.examples = examples;
        this.api = api;
        this.topics = topics;
        this.stall = new Stall(api, neighbours);
    }

    @Test
    void everyExampleOfEveryServiceIsTaken() {
        examples.areTaken();
    }

    @Test
    void everyRecordIsToldAgainToReadersThatComeLater() {
        UUID deal = stall.deal(TestPeople.repEast1(), "Snapshot").id();
        UUID order = stall.order(TestPeople.repEast1(), stall.account("Isdom"), stall.product("5"), 1)
                .id();

        api.as(TestPeople.admin1()).post("/internal/snapshots", Map.of()).expect(202);

        topics.await("sales", "opportunity.snapshot", deal);
        topics.await("sales", "order.snapshot", order);
        topics.await("sales", event -> event.type().equals("product.snapshot"));
    }

    @Test
    void whatIsOnTheTopicKeepsItsContract() {
        stall.deal(TestPeople.repEast1(), "On the topic");
        topics.awaitAll("sales", event -> event.type().equals("opportunity.created"), 1);

        for (TestEvent event : topics.of("sales")) {
            assertThat(Contracts.ofRepository().event("sales", event.type()).faults(event.data()))
                    .as(event.type())
                    .isEmpty();
        }
    }
}
