package io.tidewater.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.testkit.Api;
import io.tidewater.testkit.ApiDocument;
import io.tidewater.testkit.ConsumerExamples;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.TestPeople;
import io.tidewater.testkit.Topics;
import io.tidewater.testkit.contract.Contracts;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ServiceTest
@DisplayName("P5 and P7 what the account service promises and takes")
class ContractIntegrationTests {

    private final Api api;
    private final Topics topics;
    private final ConsumerExamples examples;

    ContractIntegrationTests(Api api, Topics topics, ConsumerExamples examples) {
        this.api = api;
        this.topics = topics;
        this.examples = examples;
    }

    @Test
    void everyExampleOfEveryServiceIsTaken() {
        examples.areTaken();
    }

    @Test
    void everyRecordIsToldAgainToReadersThatComeLater() {
        Api rep = api.as(TestPeople.repEast1());
        UUID account = new AccountMother(api).of(TestPeople.repEast1());
        UUID contact = rep.post("/api/v1/contacts", Map.of("accountId", account, "name", "何雨"))
                .expect(201)
                .id();

        api.as(TestPeople.admin1()).post("/internal/snapshots", Map.of()).expect(202);

        var told = topics.await("account", "account.snapshot", account);
        assertThat(Contracts.ofRepository().event("account", "account.snapshot").faults(told.data()))
                .isEmpty();
        var person = topics.await("account", "contact.snapshot", contact);
        assertThat(Contracts.ofRepository().event("account", "contact.snapshot").faults(person.data()))
                .isEmpty();
    }

    @Test
    void theApiIsWhatItsDocumentSays() {
        ApiDocument.check(api, "account");
    }
}
