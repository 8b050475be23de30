package io.tidewater.lead.cleansing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidewater.lead.LeadMother;
import io.tidewater.testkit.Answer;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.TestPeople;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is wrong with the data of leads (L8). */
@ServiceTest
class CleansingIntegrationTests {

    private final Api api;

    CleansingIntegrationTests(Api api) {
        this.api = api;
    }

    @Test
    @DisplayName(
            "L8: a run counts what it finds by kind, in the scope of who started it, and what was mended is cleared")
    void aRunCountsByKind() {
        Api rep = api.as(TestPeople.repEast1());
        Answer closed = rep.post(
                        "/api/v1/leads",
                        Map.of("company", "远山贸易（已注销）" + System.nanoTime(), "phone", "021-6" + randomDigits()))
                .expect(201);
        Answer silent = rep.post("/api/v1/leads", Map.of("company", LeadMother.company()))
                .expect(201);
        Answer wrong = rep.post(
                        "/api/v1/leads", Map.of("company", LeadMother.company(), "phone", "+1 555 " + randomDigits()))
                .expect(201);
        Answer western = api.as(TestPeople.repWest1())
                .post("/api/v1/leads", Map.of("company", LeadMother.company()))
                .expect(201);
        Api manager = api.as(TestPeople.managerEast());

        JsonNode counts = run(manager).path("counts");

        assertThat(counts.path("closed-company").asInt()).isGreaterThanOrEqualTo(1);
        assertThat(counts.path("unreachable").asInt()).isGreaterThanOrEqualTo(1);
        assertThat(counts.path("wrong-number").asInt()).isGreaterThanOrEqualTo(1);
        assertThat(kinds(rep, closed)).contains("closed-company");
        assertThat(kinds(rep, silent)).contains("unreachable");
        assertThat(kinds(rep, wrong)).contains("wrong-number");
        assertThat(kinds(api.as(TestPeople.repWest1()), western)).doesNotContain("unreachable");
        assertThat(manager.get("/api/v1/lead-issues?kind=closed-company").text())
                .contains(closed.id().toString());

        rep.patch("/api/v1/leads/{id}", Map.of("email", "x" + System.nanoTime() + "@example.com"), silent.id())
                .expect(200);
        assertThat(run(manager).path("counts").path("cleared").asInt()).isGreaterThanOrEqualTo(1);
        assertThat(kinds(rep, silent)).doesNotContain("unreachable");
    }

    @Test
    @DisplayName("L8: who finds out that mail comes back says so; a run does not take it away, who mends it does")
    void bouncedMailIsTold() {
        Api rep = api.as(TestPeople.repEast1());
        Answer lead = rep.post(
                        "/api/v1/leads",
                        Map.of("company", LeadMother.company(), "email", "gone" + System.nanoTime() + "@example.com"))
                .expect(201);
        rep.post("/api/v1/leads/{id}/issues", Map.of("kind", "bounced-mail"), lead.id())
                .expect(201);
        run(api.as(TestPeople.managerEast()));
        assertThat(kinds(rep, lead)).contains("bounced-mail");
        rep.delete("/api/v1/leads/{id}/issues/bounced-mail", lead.id()).expect(200);
        assertThat(kinds(rep, lead)).doesNotContain("bounced-mail");
        rep.post("/api/v1/leads/{id}/issues", Map.of("kind", "ugly"), lead.id()).expect(400);
        rep.delete("/api/v1/leads/{id}/issues/ugly", lead.id()).expect(400);
        rep.post("/api/v1/lead-cleansing-runs", Map.of()).expect(403);
    }

    private static JsonNode run(Api manager) {
        Answer started = manager.post("/api/v1/lead-cleansing-runs", Map.of()).expect(202);
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> manager.get("/api/v1/lead-cleansing-runs/{id}", started.id())
                                .json(),
                        job -> job.path("state").asString().equals("done"));
    }

    private static String kinds(Api person, Answer lead) {
        return person.get("/api/v1/leads/{id}/issues", lead.id()).expect(200).text();
    }

    private static String randomDigits() {
        return String.format("%07d", System.nanoTime() % 10_000_000);
    }
}
