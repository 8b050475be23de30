package io.tidewater.ticket;

import static io.tidewater.ticket.TicketMother.LEVELS;
import static io.tidewater.ticket.TicketMother.TICKETS;
import static io.tidewater.ticket.TicketMother.made;
import static io.tidewater.ticket.TicketMother.request;
import static io.tidewater.ticket.TicketMother.verb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidewater.testkit.Answer;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.ApiDocument;
import io.tidewater.testkit.ConsumerExamples;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.Statements;
import io.tidewater.testkit.TestEvent;
import io.tidewater.testkit.TestPeople;
import io.tidewater.testkit.TestPerson;
import io.tidewater.testkit.Topics;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A ticket from the first word to the last. */
@ServiceTest
class TicketWalkIntegrationTests {

    private static final TestPerson AGENT = TestPeople.agent1();
    private static final TestPerson CUSTOMER = TestPeople.customer1();

    private final Api api;
    private final Topics topics;
    private final JdbcClient db;
    private final ConsumerExamples examples;

    TicketWalkIntegrationTests(Api api, Topics topics, JdbcClient db, ConsumerExamples examples) {
        this.api = api;
        this.topics = topics;
        this.db = db;
        this.examples = examples;
    }

    @Test
    void t5ATicketIsAnsweredSolvedReopenedAndClosed() {
        UUID id = made(api, CUSTOMER, "Walk");
        Answer taken =
                verb(api, AGENT, id, "assign", Map.of("userName", "agent-1")).expect(200);
        assertThat(taken.at("/state")).isEqualTo("open");
        assertThat(taken.at("/ownerName")).isEqualTo(AGENT.name());
        Answer replied = verb(api, AGENT, id, "replies", Map.of("text", "Please restart it."))
                .expect(200);
        assertThat(replied.at("/firstAnsweredAt")).isNotNull();
        assertThat(verb(api, AGENT, id, "wait", Map.of()).expect(200).at("/clockStoppedAt"))
                .isNotNull();
        Answer again =
                verb(api, CUSTOMER, id, "replies", Map.of("text", "还是不行")).expect(200);
        assertThat(again.at("/state")).isEqualTo("open");
        verb(api, AGENT, id, "resolve", Map.of("text", "New firmware.")).expect(200);
        verb(api, CUSTOMER, id, "replies", Map.of("text", "Still no.")).expect(200);
        verb(api, AGENT, id, "resolve", Map.of()).expect(200);
        Answer reopened = verb(api, CUSTOMER, id, "reopen", Map.of("reason", "Sorry, no."))
                .expect(200);
        assertThat(reopened.json().path("reopenedCount").asInt()).isEqualTo(2);
        verb(api, AGENT, id, "resolve", Map.of()).expect(200);
        Answer closed = verb(api, CUSTOMER, id, "close", Map.of()).expect(200);
        assertThat(closed.json().path("actions").toString()).isEqualTo("[\"reopen\"]");
        Answer refused =
                verb(api, CUSTOMER, id, "replies", Map.of("text", "One more")).expect(409);
        assertThat(refused.code()).isEqualTo("ticket-state");

        topics.await("service-ticket", "ticket.closed", id);
        List<String> told = topics.of("service-ticket").stream()
                .filter(event -> event.key().equals(id.toString()))
                .map(TestEvent::type)
                .toList();
        assertThat(told)
                .containsExactly(
                        "ticket.created",
                        "ticket.assigned",
                        "ticket.replied",
                        "ticket.waiting",
                        "ticket.replied",
                        "ticket.resolved",
                        "ticket.replied",
                        "ticket.reopened",
                        "ticket.resolved",
                        "ticket.reopened",
                        "ticket.resolved",
                        "ticket.closed");
        assertThat(api.as(CUSTOMER)
                        .get(TICKETS + "/{id}/messages?count=exact", id)
                        .json()
                        .path("count")
                        .asInt())
                .isEqualTo(5);
    }

    @Test
    void t3TargetsMoveByTheTimeTheCustomerIsWaitedForAndMissesAreToldOnce() {
        api.as(TestPeople.admin1()).put(LEVELS, TicketMother.roundTheClock(480)).expect(200);
        UUID id = made(api, AGENT, "Timed");
        Instant before = due(api.as(AGENT).get(TICKETS + "/{id}", id));
        verb(api, AGENT, id, "wait", Map.of()).expect(200);
        Instant after = due(verb(api, AGENT, id, "resume", Map.of()).expect(200));
        assertThat(after).isAfter(before);

        db.sql("update ticket set created_at = created_at - interval '1 day' where id = :id")
                .param("id", id)
                .update();
        api.as(TestPeople.admin1()).put(LEVELS, TicketMother.roundTheClock(600)).expect(200);

        TestEvent missed = topics.await("service-ticket", "ticket.target-missed", id);
        assertThat(missed.data().path("solutionMissed").asBoolean()).isTrue();
        assertThat(missed.header("actor")).isEqualTo("system:targets");
        Answer late = api.as(AGENT).get(TICKETS + "/{id}", id);
        assertThat(late.json().path("firstAnswerMissed").asBoolean()).isTrue();
        verb(api, AGENT, id, "resolve", Map.of()).expect(200);
        topics.await("service-ticket", "ticket.resolved", id);
        assertThat(topics.of("service-ticket").stream()
                        .filter(event -> event.key().equals(id.toString())
                                && event.type().equals("ticket.target-missed")))
                .hasSize(1);
    }

    @Test
    void t3APriorityGivenLaterMovesTheTargets() {
        UUID id = made(api, AGENT, "Sorted");
        Map<String, Object> other = Map.of("priority", "urgent", "type", "fault");
        Answer edited =
                api.as(AGENT).ifMatch(0).patch(TICKETS + "/{id}", other, id).expect(200);
        assertThat(edited.at("/priority")).isEqualTo("urgent");
        api.as(AGENT).ifMatch(0).patch(TICKETS + "/{id}", other, id).expect(412);
        api.as(TestPeople.nobody()).patch(TICKETS + "/{id}", other, id).expect(404);
    }

    @Test
    void t3OnlyAdministratorsChangeWhatIsPromisedAndOnlySensibly() {
        api.as(AGENT).get(LEVELS).expect(403);
        Api admin = api.as(TestPeople.admin1());
        long version = admin.get(LEVELS).expect(200).version();
        admin.ifMatch(version + 7).put(LEVELS, TicketMother.roundTheClock(480)).expect(412);
        Answer none = admin.put(LEVELS, TicketMother.plan(480)).expect(422);
        assertThat(none.at("/errors/0/field")).isEqualTo("calendar.hours");
        Answer twice =
                admin.put(LEVELS, TicketMother.plan(480, "monday", "monday")).expect(422);
        assertThat(twice.at("/errors/0/rule")).isEqualTo("hours");
        assertThat(admin.get(LEVELS).version()).isEqualTo(version);
    }

    @Test
    void t1ATicketShowsTheNameOfItsAccountAlsoAfterARename() {
        UUID account = UUID.randomUUID();
        Map<String, Object> request = request("Named");
        request.put("accountId", account);
        api.as(AGENT).post(TICKETS, request).expect(503);
        topics.publish(TicketMother.account(account, "Harbour Mills", 1));
        Answer ticket = await().until(() -> api.as(AGENT).post(TICKETS, request), answer -> answer.status() == 201);
        assertThat(ticket.at("/accountName")).isEqualTo("Harbour Mills");
        topics.publish(TicketMother.account(account, "Harbour Works", 2));
        await().until(
                        () -> api.as(AGENT).get(TICKETS + "/{id}", ticket.id()).at("/accountName"),
                        "Harbour Works"::equals);
        assertThat(api.as(AGENT)
                        .get(TICKETS + "?q={q}&filter={f}", "harbour works", "accountId == '" + account + "'")
                        .expect(200)
                        .json()
                        .path("items")
                        .size())
                .isPositive();
    }

    @Test
    void p7EndpointsKeepTheirBudgetOfStatements() {
        UUID id = made(api, AGENT, "Counted");
        Statements.atMost(
                1, () -> api.as(AGENT).get(TICKETS + "?q=Counted&limit=50").expect(200));
        Statements.atMost(4, () -> made(api, AGENT, "Counted again"));
        Statements.atMost(
                5, () -> verb(api, AGENT, id, "replies", Map.of("text", "Yes")).expect(200));
        Statements.atMost(
                2, () -> api.as(AGENT).get(TICKETS + "/{id}/messages", id).expect(200));
    }

    @Test
    void r1CountsForReportsAddUp() {
        made(api, AGENT, "Parity");
        Answer parity = api.as(TestPeople.service()).get("/internal/parity").expect(200);
        long sum = 0;
        for (var state : parity.json().path("byState")) {
            sum += state.asLong();
        }
        assertThat(parity.json().path("counts").path("ticket").asLong())
                .isPositive()
                .isEqualTo(sum);
    }

    @Test
    void p7TheApiIsWhatItsDocumentSays() {
        ApiDocument.check(api, "service-ticket");
    }

    @Test
    void p5TicketsAreToldAgainToReadersThatComeLater() {
        UUID id = made(api, AGENT, "Told again");
        api.as(TestPeople.admin1()).post("/internal/snapshots", Map.of()).expect(202);
        TestEvent told = topics.await("service-ticket", "ticket.snapshot", id);
        assertThat(told.data().path("subject").asString()).isEqualTo("Told again");
    }

    @Test
    void p6ConsumersTakeEveryExample() {
        examples.areTaken();
    }

    private static Instant due(Answer ticket) {
        return Instant.parse(Objects.requireNonNull(ticket.at("/solutionDueAt")));
    }
}
