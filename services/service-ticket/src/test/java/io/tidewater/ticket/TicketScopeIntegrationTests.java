package io.tidewater.ticket;

import static io.tidewater.ticket.TicketMother.TICKETS;
import static io.tidewater.ticket.TicketMother.made;
import static io.tidewater.ticket.TicketMother.request;
import static io.tidewater.ticket.TicketMother.verb;
import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.testkit.Answer;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.TestPeople;
import io.tidewater.testkit.TestPerson;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sees which ticket, and how much of it. */
@ServiceTest
class TicketScopeIntegrationTests {

    private static final TestPerson AGENT = TestPeople.agent1();

    private final Api api;

    TicketScopeIntegrationTests(Api api) {
        this.api = api;
    }

    @Test
    void p2AnotherPartnerSeesNothingOfATicketByAnyPath() {
        String word = "Partnerpump" + UUID.randomUUID().toString().substring(0, 8);
        UUID id = made(api, TestPeople.partner1(), word);
        assertThat(seen(TestPeople.partner1(), word)).isEqualTo(1);
        assertThat(seen(TestPeople.partner2(), word)).isZero();
        assertThat(seen(TestPeople.repWest1(), word)).isZero();
        assertThat(seen(TestPeople.managerEast(), word)).isZero();
        assertThat(seen(AGENT, word)).isEqualTo(1);
        Api other = api.as(TestPeople.partner2());
        Stream.of("", "/history", "/messages")
                .forEach(path -> other.get(TICKETS + "/{id}" + path, id).expect(404));
        Stream.of("replies", "notes")
                .forEach(path -> verb(api, TestPeople.partner2(), id, path, Map.of("text", "Hello"))
                        .expect(404));
        Stream.of("resolve", "reopen", "close", "wait", "resume")
                .forEach(path ->
                        verb(api, TestPeople.partner2(), id, path, Map.of()).expect(404));
        Answer unknown = other.get(TICKETS + "/{id}", UUID.randomUUID()).expect(404);
        assertThat(other.get(TICKETS + "/{id}", id).at("/detail")).isEqualTo(unknown.at("/detail"));
    }

    @Test
    void p2CustomersSeeTheirCompanysTicketsAndCannotClaimAnothers() {
        TestPerson mine = TestPeople.customer1();
        TestPerson colleague = TestPerson.named("customer-2").as("customer").contactOf(company(mine));
        TestPerson stranger = TestPerson.named("customer-3").as("customer").contactOf(UUID.randomUUID());
        Map<String, Object> forged = request("Forged");
        forged.put("accountId", stranger.accountId());
        Answer ticket = api.as(mine).post(TICKETS, forged).expect(201);
        assertThat(ticket.at("/accountId")).isEqualTo(company(mine).toString());
        assertThat(ticket.at("/orgPath")).isEqualTo("/service");
        api.as(colleague).get(TICKETS + "/{id}", ticket.id()).expect(200);
        api.as(stranger).get(TICKETS + "/{id}", ticket.id()).expect(404);
    }

    @Test
    void t5NotesAreHiddenFromOutsidersInEveryPath() {
        TestPerson customer = TestPeople.customer1();
        UUID id = made(api, customer, "Hidden");
        long version = api.as(customer).get(TICKETS + "/{id}", id).version();
        verb(api, AGENT, id, "notes", Map.of("text", "Zanzibar: a difficult customer"))
                .expect(200);
        verb(api, AGENT, id, "replies", Map.of("text", "We look into it.")).expect(200);
        Stream.of("", "/history", "/messages", "/messages?count=exact")
                .map(path -> api.as(customer).get(TICKETS + "/{id}" + path, id).expect(200))
                .forEach(answer -> assertThat(answer.text()).doesNotContain("Zanzibar", "noted", "\"note\""));
        Answer counted = api.as(customer).get(TICKETS + "/{id}/messages?count=exact", id);
        assertThat(counted.json().path("count").asInt()).isEqualTo(1);
        String guess = "text.contains('Zanzibar')";
        Answer guessed = api.as(customer)
                .get(TICKETS + "/{id}/messages?filter={f}", id, guess)
                .expect(200);
        assertThat(guessed.json().path("items").size()).isZero();
        assertThat(api.as(customer).get(TICKETS + "/{id}", id).version()).isEqualTo(version + 1);
        verb(api, customer, id, "notes", Map.of("text", "Mine")).expect(403);
        assertThat(api.as(AGENT).get(TICKETS + "/{id}/messages", id).text()).contains("Zanzibar");
        assertThat(api.as(AGENT).get(TICKETS + "/{id}/history", id).text())
                .contains("ticket.noted")
                .doesNotContain("Zanzibar");
    }

    @Test
    void p2RepsWorkOnlyWhatTheyAskedFor() {
        UUID id = made(api, TestPeople.repEast1(), "For my customer");
        assertThat(api.as(TestPeople.managerEast())
                        .get(TICKETS + "/{id}", id)
                        .expect(200)
                        .at("/orgPath"))
                .isEqualTo("/sales/east/team-1");
        api.as(TestPeople.managerWest()).get(TICKETS + "/{id}", id).expect(404);
        verb(api, TestPeople.repEast1(), id, "resolve", Map.of()).expect(403);
        Answer asked = verb(api, TestPeople.repEast1(), id, "replies", Map.of("text", "Any news?"))
                .expect(200);
        assertThat(asked.at("/firstAnsweredAt")).isNull();
        verb(api, TestPeople.analyst1(), id, "replies", Map.of("text", "Hm")).expect(403);
        api.as(TestPeople.marketer1()).post(TICKETS, request("No")).expect(403);
        api.get(TICKETS).expect(401);
    }

    @Test
    void t4OnlyPeopleWhoWorkTicketsAreGivenOne() {
        UUID id = made(api, AGENT, "Given");
        Answer refused =
                verb(api, AGENT, id, "assign", Map.of("userName", "rep-east-1")).expect(422);
        assertThat(refused.at("/errors/0/field")).isEqualTo("userName");
        verb(api, AGENT, id, "assign", Map.of()).expect(422);
        String unowned = "ownerUserName == null && state in [\"new\", \"open\"] && id == '" + id + "'";
        assertThat(api.as(AGENT)
                        .get(TICKETS + "?filter={f}", unowned)
                        .expect(200)
                        .at("/items/0/id"))
                .isEqualTo(id.toString());
        Answer taken =
                verb(api, AGENT, id, "assign", Map.of("userName", "agent-1")).expect(200);
        assertThat(taken.at("/ownerUserName")).isEqualTo("agent-1");
        assertThat(api.as(AGENT).get(TICKETS + "?filter={f}", unowned).at("/items/0/id"))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"subject\": \"a\"}",
                "{\"subject\": \" \", \"description\": \"b\"}",
                "{\"subject\": \"a\\u0000\", \"description\": \"b\"}",
                "{\"subject\": \"a\", \"description\": \"b\", \"priority\": \"soon\"}",
                "{\"subject\": \"a\", \"description\": \"b\", \"type\": 7}",
                "{\"subject\": \"a\", \"description\": \"b\", \"accountId\": \"x\"}",
                "{\"subject\": \"a\", \"description\": \"b\", \"email\": \"nobody\"}",
                "{\"subject\": [\"a\"], \"description\": \"b\"}",
                "[]",
                "{"
            })
    void p7ABadTicketIsRefusedAndNothingIsStored(String body) {
        long before = count();
        Answer refused = api.as(AGENT).post(TICKETS, body);
        assertThat(refused.status()).as(refused.text()).isBetween(400, 422);
        assertThat(refused.at("/errors/0/rule")).isNotNull();
        assertThat(count()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"filter=nothing == 1", "filter=1", "sort=secret", "cursor=abc", "limit=0", "count=much"})
    void p7ABadListQueryIsRefused(String query) {
        String[] parts = query.split("=", 2);
        assertThat(api.as(AGENT)
                        .get(TICKETS + "?" + parts[0] + "={v}", parts[1])
                        .status())
                .isBetween(400, 422);
    }

    private long count() {
        return api.as(AGENT)
                .get(TICKETS + "?limit=1&count=exact")
                .expect(200)
                .json()
                .path("count")
                .asLong();
    }

    private long seen(TestPerson person, String word) {
        Answer list = api.as(person).get(TICKETS + "?q={w}&count=exact", word).expect(200);
        assertThat(list.json().path("items").size())
                .isEqualTo((int) list.json().path("count").asLong());
        return list.json().path("count").asLong();
    }

    private static UUID company(TestPerson customer) {
        return Objects.requireNonNull(customer.accountId());
    }
}
