package io.tidewater.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidewater.testkit.Answer;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.TestEvent;
import io.tidewater.testkit.TestPeople;
import io.tidewater.testkit.TestPerson;
import io.tidewater.testkit.Topics;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
@DisplayName("A7 and A10 tasks, activities and notices")
class InboxIntegrationTests {

    private final Api api;
    private final Topics topics;
    private final AccountMother mother;

    @LocalServerPort
    private int port;

    InboxIntegrationTests(Api api, Topics topics) {
        this.api = api;
        this.topics = topics;
        this.mother = new AccountMother(api);
    }

    @Test
    void aTaskForAColleagueIsSeenByBothAndDoneByTheOneItIsFor() {
        mother.knowsPeople(topics);
        UUID account = mother.of(TestPeople.repEast1());
        Answer given = api.as(TestPeople.managerEast())
                .post(
                        "/api/v1/tasks",
                        Map.of(
                                "title", "Call them",
                                "assigneeUserName", "rep-east-1",
                                "dueAt", "2099-01-01T08:00:00Z",
                                "about", Map.of("type", "account", "id", account)))
                .expect(201);
        Api rep = api.as(TestPeople.repEast1());

        assertThat(tasks(TestPeople.repEast1(), given.id())).isEqualTo(1);
        assertThat(tasks(TestPeople.managerEast(), given.id())).isEqualTo(1);
        assertThat(tasks(TestPeople.repEast2(), given.id())).isZero();
        assertThat(tasks(TestPeople.repWest1(), given.id())).isZero();
        api.as(TestPeople.managerEast())
                .post("/api/v1/tasks/{id}/done", Map.of(), given.id())
                .expect(403);
        api.as(TestPeople.repWest1())
                .post("/api/v1/tasks/{id}/done", Map.of(), given.id())
                .expect(404);
        String done = rep.post("/api/v1/tasks/{id}/done", Map.of(), given.id())
                .expect(200)
                .at("/doneAt");
        assertThat(done).isNotNull();
        assertThat(rep.post("/api/v1/tasks/{id}/done", Map.of(), given.id())
                        .expect(200)
                        .version())
                .isEqualTo(1);
        assertThat(rep.get("/api/v1/tasks?filter={f}", "done && title == 'Call them'")
                        .expect(200)
                        .json()
                        .path("items"))
                .isNotEmpty();
        api.as(TestPeople.partner1())
                .post("/api/v1/tasks", Map.of("title", "x", "assigneeUserName", "rep-east-1"))
                .expect(422);
        topics.await("account", "task.done", given.id());
    }

    @Test
    void anActivityIsLoggedAndSeenByWhoLoggedItAndTheirManagers() {
        UUID account = mother.of(TestPeople.repEast1());
        Map<String, Object> about = Map.of("type", "account", "id", account);
        Answer logged = api.as(TestPeople.repEast1())
                .post("/api/v1/activities", Map.of("kind", "visit", "text", "看了码头", "about", about))
                .expect(201);

        assertThat(activities(TestPeople.repEast1(), account)).isEqualTo(1);
        assertThat(activities(TestPeople.managerEast(), account)).isEqualTo(1);
        assertThat(activities(TestPeople.repWest1(), account)).isZero();
        assertThat(activities(TestPeople.partner1(), account)).isZero();
        api.as(TestPeople.repEast1())
                .post("/api/v1/activities", Map.of("kind", "dance", "text", "x", "about", about))
                .expect(422);
        api.as(TestPeople.customer1()).get("/api/v1/activities").expect(403);
        topics.await("account", "activity.logged", logged.id());
    }

    @Test
    void aNoticeArrivesWithoutReloadAndIsCountedUntilItIsRead() throws Exception {
        mother.knowsPeople(topics);
        Api rep = api.as(TestPeople.repEast1());
        rep.post("/api/v1/notices/read-all", Map.of()).expect(204);
        Queue<String> lines = new ConcurrentLinkedQueue<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            var stream = client.sendAsync(stream(TestPeople.repEast1()), BodyHandlers.ofLines())
                    .thenAccept(answer -> answer.body().forEach(lines::add));
            await().until(() -> lines.contains("event:unread"));

            Answer first = task("Look at the crane");
            task("Look at the pier");
            await().until(() -> lines.stream()
                            .filter(line -> line.startsWith("data:") && line.contains("Look at the"))
                            .count()
                    == 2);

            assertThat(unread(rep)).isEqualTo(2);
            Answer inbox = rep.get("/api/v1/notices").expect(200);
            assertThat(inbox.at("/items/0/kind")).isEqualTo("task.assigned");
            assertThat(inbox.at("/items/0/actor")).isEqualTo("manager-east");
            assertThat(inbox.json().path("items").findValuesAsString("aboutId"))
                    .contains(first.id().toString());
            String notice = String.valueOf(inbox.at("/items/0/id"));
            api.as(TestPeople.repWest1())
                    .post("/api/v1/notices/{id}/read", Map.of(), notice)
                    .expect(404);
            rep.post("/api/v1/notices/{id}/read", Map.of(), notice).expect(204);
            rep.post("/api/v1/notices/{id}/read", Map.of(), notice).expect(204);
            assertThat(unread(rep)).isEqualTo(1);
            rep.post("/api/v1/notices/read-all", Map.of()).expect(204);
            assertThat(unread(rep)).isZero();
            assertThat(rep.get("/api/v1/notices").at("/items/0/readAt")).isNotNull();
            stream.cancel(true);
            client.shutdownNow();
        }
    }

    @Test
    @DisplayName("A10 a reminder about a lead reaches whom it is for, and leads there")
    void aReminderBecomesANotice() {
        UUID lead = UUID.randomUUID();
        topics.publish(TestEvent.of(
                "lead",
                "reminder.sent",
                lead,
                Map.of(
                        "recipientId",
                        TestPeople.repEast2().id(),
                        "kind",
                        "recycle-warning",
                        "leadId",
                        lead,
                        "company",
                        "Harbour Works")));
        await().untilAsserted(() -> assertThat(
                        api.as(TestPeople.repEast2()).get("/api/v1/notices").text())
                .contains("lead.recycle-warning", lead.toString()));
        assertThat(api.as(TestPeople.repEast1()).get("/api/v1/notices").text()).doesNotContain(lead.toString());
    }

    @Test
    void nobodyIsToldOfWhatTheyDidThemselvesAndATellingTwiceIsOneNotice() {
        mother.knowsPeople(topics);
        TestPerson rep = TestPeople.repEast2();
        UUID own = UUID.randomUUID();
        UUID others = UUID.randomUUID();
        var mine = AccountMother.order(own, UUID.randomUUID(), rep, "order.held", 1)
                .withHeader("actor", rep.userName());
        var told = AccountMother.order(others, UUID.randomUUID(), rep, "order.held", 1);
        List.of(mine, told, told).forEach(topics::publish);

        Answer inbox = await().until(
                        () -> api.as(rep).get("/api/v1/notices").expect(200),
                        answer -> answer.text().contains(others.toString()));
        List<String> about = inbox.json().path("items").findValuesAsString("aboutId");
        assertThat(about).containsOnlyOnce(others.toString()).doesNotContain(own.toString());
        assertThat(inbox.at("/items/0/title")).isEqualTo("SO-100001 Isdom");
    }

    private Answer task(String title) {
        return api.as(TestPeople.managerEast())
                .post("/api/v1/tasks", Map.of("title", title, "assigneeUserName", "rep-east-1"))
                .expect(201);
    }

    private HttpRequest stream(TestPerson person) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/notices/stream"))
                .header("Authorization", "Bearer " + person.token())
                .header("Accept", "text/event-stream")
                .build();
    }

    private static int unread(Api person) {
        return person.get("/api/v1/notices").expect(200).json().path("unread").asInt();
    }

    private int tasks(TestPerson person, UUID id) {
        var items =
                api.as(person).get("/api/v1/tasks?limit=200").expect(200).json().path("items");
        return (int) items.findValuesAsString("id").stream()
                .filter(id.toString()::equals)
                .count();
    }

    private int activities(TestPerson person, UUID account) {
        return api.as(person)
                .get("/api/v1/activities?filter={f}", "aboutId == '" + account + "'")
                .expect(200)
                .json()
                .path("items")
                .size();
    }
}
