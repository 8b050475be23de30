package io.tidewater.account;

import io.tidewater.testkit.Answer;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.TestEvent;
import io.tidewater.testkit.TestPeople;
import io.tidewater.testkit.TestPerson;
import io.tidewater.testkit.Topics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;

/** Makes accounts and what comes with them, through the API and by the events of other services. */
final class AccountMother {

    static final String ACCOUNT = "/api/v1/accounts/{id}";

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Api api;

    AccountMother(Api api) {
        this.api = api;
    }

    /** A company name nobody else has. */
    static String name() {
        return "Quayside Trading " + NEXT.incrementAndGet() + " " + UUID.randomUUID();
    }

    /** The id of a new account of this person. */
    UUID of(TestPerson person) {
        return entered(person, name()).id();
    }

    Answer entered(TestPerson person, String name) {
        return api.as(person).post("/api/v1/accounts", Map.of("name", name)).expect(201);
    }

    /** Tells the service who works where, and waits until it knows. */
    void knowsPeople(Topics topics) {
        for (TestPerson person :
                List.of(TestPeople.repEast1(), TestPeople.repEast2(), TestPeople.repEast3(), TestPeople.repWest1())) {
            Map<String, Object> data = new HashMap<>(Map.of(
                    "id", person.id(),
                    "userName", person.userName(),
                    "name", person.name(),
                    "roles", person.roles(),
                    "units", person.units()));
            topics.publish(TestEvent.of("sales", "person.created", person.id(), data));
        }
        UUID probe = of(TestPeople.repEast1());
        Awaitility.await()
                .until(() -> api.as(TestPeople.repEast1())
                                .post(ACCOUNT + "/shares", Map.of("userName", "rep-west-1"), probe)
                                .status()
                        == 201);
    }

    /** A deal of another unit or of the same, as the sales service tells of it. */
    static TestEvent deal(UUID id, UUID account, TestPerson owner, String amount, long version) {
        return TestEvent.example("sales", "opportunity.created")
                .with("id", id.toString())
                .with("accountId", account.toString())
                .with("amountValue", amount)
                .with("ownerId", owner.id().toString())
                .with("ownerUserName", owner.userName())
                .with("orgPath", owner.units().getFirst())
                .with("version", version);
    }

    static TestEvent order(UUID id, UUID account, TestPerson owner, String type, long version) {
        return TestEvent.example("sales", "order.submitted")
                .with("id", id.toString())
                .with("accountId", account.toString())
                .with("ownerId", owner.id().toString())
                .with("ownerUserName", owner.userName())
                .with("orgPath", owner.units().getFirst())
                .with("version", version)
                .withHeader("type", type);
    }

    static TestEvent ticket(UUID id, UUID account, TestPerson owner) {
        Map<String, Object> data = new HashMap<>(Map.of(
                "id",
                id,
                "number",
                "T0000007",
                "subject",
                "The pump is loud",
                "state",
                "open",
                "accountId",
                account,
                "ownerId",
                owner.id(),
                "ownerUserName",
                owner.userName(),
                "orgPath",
                "/service",
                "version",
                0));
        return TestEvent.of("service-ticket", "ticket.created", id, data);
    }

    static TestEvent lead(UUID id, UUID account, TestPerson owner) {
        return TestEvent.example("lead", "lead.converted")
                .with("id", id.toString())
                .with("accountId", account.toString())
                .with("ownerId", owner.id().toString())
                .with("ownerUserName", owner.userName())
                .with("orgPath", owner.units().getFirst())
                .with("state", "converted");
    }
}
