package io.tidewater.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidewater.testkit.Answer;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.TestEvent;
import io.tidewater.testkit.TestPeople;
import io.tidewater.testkit.TestPerson;
import io.tidewater.testkit.Topics;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One lead from the web form to its conversion, and what must hold on the way. */
@ServiceTest
class LeadWalkIntegrationTests {

    private final Api api;
    private final Topics topics;
    private final LeadMother mother;

    LeadWalkIntegrationTests(Api api, Topics topics) {
        this.api = api;
        this.topics = topics;
        this.mother = new LeadMother(api);
    }

    @Test
    void l1AFormSubmissionBecomesALeadInTheDefaultPool() {
        publishForm();
        Answer received = api.post(
                "/public/v1/forms/test-form/submissions",
                Map.of("company", LeadMother.company(), "contactName", "Ann Lee", "phone", "+86 138 0013 1001"));
        received.expect(202);
        String submission = received.json().path("submissionId").asString();

        Answer decided = await().until(() -> submission(submission), answer -> answer.at("/outcome") != null);

        assertThat(decided.at("/outcome")).isEqualTo("lead");
        Answer lead = api.as(TestPeople.repEast1()).get("/api/v1/leads/{id}", decided.at("/leadId"));
        assertThat(lead.expect(200).at("/pool")).isEqualTo("/sales");
        TestEvent created = topics.await("lead", "lead.created", decided.at("/leadId"));
        assertThat(created.data().path("formKey").asString()).isEqualTo("test-form");
    }

    @Test
    void l1TheSamePersonWritingAgainIsMergedAndTheRestIsRejectedOrQuarantined() {
        publishForm();
        Map<String, String> form = Map.of("company", LeadMother.company(), "phone", "+86 138 0013 2002");
        assertThat(outcomeOf(form)).isEqualTo("lead");
        assertThat(outcomeOf(form)).isEqualTo("merged");
        assertThat(outcomeOf(Map.of("company", "No way to call"))).isEqualTo("rejected");
        assertThat(outcomeOf(Map.of("company", "Bot", "phone", "+86 138 0013 2003", "website_url", "http://spam")))
                .isEqualTo("quarantined");
        Answer sums = api.as(TestPeople.marketer1()).get("/api/v1/submissions/reconciliation");
        long outcomes = IntStream.range(0, 5)
                .mapToLong(i -> sums.json()
                        .path(List.of("waiting", "lead", "merged", "rejected", "quarantined")
                                .get(i))
                        .asLong())
                .sum();
        assertThat(sums.json().path("received").asLong()).isEqualTo(outcomes);
    }

    @Test
    void l1ARepeatWithTheSameKeyIsTheSameSubmission() {
        publishForm();
        Map<String, String> form = Map.of("company", LeadMother.company(), "phone", "+86 138 0013 3003");
        Api once = api.idempotent(UUID.randomUUID().toString());
        String first = once.post("/public/v1/forms/test-form/submissions", form).at("/submissionId");
        String second =
                once.post("/public/v1/forms/test-form/submissions", form).at("/submissionId");
        assertThat(second).isEqualTo(first);
    }

    @Test
    void l14OfManyWhoClaimAtOnceOneWins() throws Exception {
        String id = mother.releasedBy(TestPeople.repEast1());
        List<TestPerson> people = List.of(TestPeople.repEast1(), TestPeople.repEast2(), TestPeople.managerEast());
        List<Callable<Answer>> claims = IntStream.range(0, 100)
                .<Callable<Answer>>mapToObj(
                        i -> () -> api.as(people.get(i % people.size())).post("/api/v1/leads/{id}/claim", Map.of(), id))
                .toList();
        List<Answer> answers;
        try (var pool = Executors.newFixedThreadPool(40)) {
            answers = pool.invokeAll(claims).stream().map(Future::resultNow).toList();
        }
        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
        List<Answer> losers =
                answers.stream().filter(answer -> answer.status() != 200).toList();
        assertThat(losers).allMatch(answer -> answer.status() == 409);
        assertThat(losers).noneMatch(answer -> answer.text().contains("rep-east"));
    }

    @Test
    void p2AWesternRepCannotSeeFindCountOrInferAnEasternLead() {
        Answer east = api.as(TestPeople.repEast1())
                .post(
                        "/api/v1/leads",
                        Map.of("company", "Zanzibar Spice " + UUID.randomUUID(), "phone", "+86 139 9999 0001"));
        UUID id = east.expect(201).id();
        Api west = api.as(TestPeople.repWest1());

        String unknown =
                west.get("/api/v1/leads/{id}", UUID.randomUUID()).expect(404).code();
        assertThat(west.get("/api/v1/leads/{id}", id).expect(404).code()).isEqualTo(unknown);
        west.get("/api/v1/leads/{id}/history", id).expect(404);
        west.post("/api/v1/leads/{id}/claim", Map.of(), id).expect(404);
        assertThat(west.get("/api/v1/leads?q=Zanzibar&count=exact")
                        .json()
                        .path("count")
                        .asInt())
                .isZero();
        assertThat(west.get("/api/v1/leads/duplicates?phone={p}", "+8613999990001")
                        .json()
                        .path("items")
                        .size())
                .isZero();
        west.post("/api/v1/leads", Map.of("company", "Other", "phone", "+86 139 9999 0001"))
                .expect(201);
        api.as(TestPeople.managerEast()).get("/api/v1/leads/{id}", id).expect(200);
    }

    @Test
    void p2AShareOpensALeadToOnePersonOfAnotherUnit() {
        LeadMother.publishPeople(topics);
        UUID id = mother.enteredBy(TestPeople.repEast1()).id();
        api.as(TestPeople.repWest1()).get("/api/v1/leads/{id}", id).expect(404);
        await().untilAsserted(() -> api.as(TestPeople.repEast1())
                .post("/api/v1/leads/{id}/shares", Map.of("userName", "rep-west-1"), id)
                .expect(201));
        api.as(TestPeople.repWest1()).get("/api/v1/leads/{id}", id).expect(200);
        api.as(TestPeople.managerWest()).get("/api/v1/leads/{id}", id).expect(404);
    }

    @Test
    void l7TheSamePhoneTwiceIsRefusedWithTheLeadThatIsThere() {
        Api rep = api.as(TestPeople.repEast1());
        rep.post("/api/v1/leads", Map.of("company", LeadMother.company(), "phone", "138-0013-4004"))
                .expect(201);
        Answer second =
                rep.post("/api/v1/leads", Map.of("company", LeadMother.company(), "phone", "+86 138 0013 4004"));
        assertThat(second.expect(409).code()).isEqualTo("duplicate-lead");
        assertThat(second.json().path("duplicates").size()).isEqualTo(1);
    }

    @Test
    void l18AFollowUpMovesTheLeadAndKeepsTheNextDate() {
        String id = mother.enteredBy(TestPeople.repEast1()).expect(201).at("/id");
        api.as(TestPeople.repEast1())
                .post(
                        "/api/v1/leads/{id}/follow-ups",
                        Map.of("channel", "call", "text", "Wants a demo", "nextAt", "2099-01-01T08:00:00Z"),
                        id)
                .expect(201);
        Answer lead = api.as(TestPeople.repEast1()).get("/api/v1/leads/{id}", id);
        assertThat(lead.at("/state")).isEqualTo("working");
        assertThat(lead.at("/nextFollowUpAt")).startsWith("2099-01-01T08:00:00");
    }

    @Test
    void l21AConversionWaitsForItsAnswersAndEndsOnce() {
        String id = mother.qualified();
        Api rep = api.as(TestPeople.repEast1());
        rep.post("/api/v1/leads/{id}/convert", Map.of("createOpportunity", true), id)
                .expect(202);
        assertThat(rep.post("/api/v1/leads/{id}/convert", Map.of("createOpportunity", true), id)
                        .expect(409)
                        .code())
                .isEqualTo("lead-converting");
        TestEvent asked = topics.await("lead", "lead.account-requested", id);
        String conversion = asked.data().path("conversionId").asString();
        UUID account = UUID.randomUUID();
        UUID opportunity = UUID.randomUUID();
        Map<String, Object> ready = Map.of(
                "conversionId",
                conversion,
                "leadId",
                id,
                "accountId",
                account,
                "accountCreated",
                true,
                "contactId",
                UUID.randomUUID());
        topics.publish(TestEvent.of("account", "account.conversion-ready", account, ready));
        topics.publish(TestEvent.of("account", "account.conversion-ready", account, ready));
        topics.await("lead", "lead.opportunity-requested", id);
        topics.publish(TestEvent.of(
                "sales", "opportunity.created", opportunity, Map.of("id", opportunity, "conversionId", conversion)));
        Answer lead = await().until(
                        () -> rep.get("/api/v1/leads/{id}", id), answer -> "converted".equals(answer.at("/state")));
        assertThat(lead.at("/accountId")).isEqualTo(account.toString());
        assertThat(lead.at("/opportunityId")).isEqualTo(opportunity.toString());
        assertThat(topics.of("lead").stream()
                        .filter(event -> event.key().equals(id) && event.type().equals("lead.opportunity-requested")))
                .hasSize(1);
    }

    @Test
    void l21ARefusedOpportunityPutsTheLeadBackAndTakesTheAccountBack() {
        String id = mother.qualified();
        Api rep = api.as(TestPeople.repEast1());
        rep.post("/api/v1/leads/{id}/convert", Map.of("createOpportunity", true), id)
                .expect(202);
        String conversion = topics.await("lead", "lead.account-requested", id)
                .data()
                .path("conversionId")
                .asString();
        UUID account = UUID.randomUUID();
        topics.publish(TestEvent.of(
                "account",
                "account.conversion-ready",
                account,
                Map.of("conversionId", conversion, "leadId", id, "accountId", account, "accountCreated", true)));
        topics.await("lead", "lead.opportunity-requested", id);
        topics.publish(TestEvent.of(
                "sales", "opportunity.refused", id, Map.of("conversionId", conversion, "reason", "no-pipeline")));
        topics.await("lead", "lead.conversion-cancelled", id);
        Answer lead = rep.get("/api/v1/leads/{id}", id);
        assertThat(lead.at("/state")).isEqualTo("qualified");
        assertThat(lead.at("/reason")).isEqualTo("no-pipeline");
    }

    @Test
    void l11TheFirstRuleThatMatchesDecidesAndTheLeadSaysWhy() {
        LeadMother.publishPeople(topics);
        api.as(TestPeople.admin1())
                .put(
                        "/api/v1/lead-assignment-rules",
                        Map.of(
                                "items",
                                List.of(
                                        Map.of(
                                                "name",
                                                "West",
                                                "condition",
                                                "city == 'Chengdu'",
                                                "strategy",
                                                "pool",
                                                "target",
                                                "/sales/west"),
                                        Map.of(
                                                "name",
                                                "Ann",
                                                "condition",
                                                "city == 'Suzhou'",
                                                "strategy",
                                                "user",
                                                "target",
                                                "rep-east-2"))))
                .expect(200);
        await().untilAsserted(() -> {
            Answer lead = api.as(TestPeople.telesales1())
                    .post("/api/v1/leads", Map.of("company", LeadMother.company(), "city", "Suzhou"));
            assertThat(lead.at("/ownerUserName")).isEqualTo("rep-east-2");
            Answer why = api.as(TestPeople.repEast2()).get("/api/v1/leads/{id}/assignment", lead.id());
            assertThat(why.at("/rule")).isEqualTo("Ann");
            assertThat(why.at("/explanation/0/result")).isEqualTo("no-match");
        });
    }

    @Test
    void p7AnUnknownFieldInAFilterIsNamedWithASuggestion() {
        Answer refused = api.as(TestPeople.repEast1()).get("/api/v1/leads?filter={f}", "compny == 'x'");
        assertThat(refused.expect(400).at("/errors/0/field")).isEqualTo("filter");
        assertThat(refused.at("/places/0/suggestion")).isEqualTo("company");
    }

    @Test
    void p7TheSameKeyGivesTheSameLeadAndAnotherBodyIsRefused() {
        Api once = api.as(TestPeople.repEast1()).idempotent(UUID.randomUUID().toString());
        Map<String, String> body = Map.of("company", LeadMother.company());
        UUID first = once.post("/api/v1/leads", body).expect(201).id();
        assertThat(once.post("/api/v1/leads", body).expect(201).id()).isEqualTo(first);
        once.post("/api/v1/leads", Map.of("company", "Another")).expect(422);
    }

    @Test
    void p7AStaleVersionIsRefusedWithTheCurrentValues() {
        Answer lead = mother.enteredBy(TestPeople.repEast1());
        Api rep = api.as(TestPeople.repEast1());
        rep.ifMatch(0)
                .patch("/api/v1/leads/{id}", Map.of("city", "Wuxi"), lead.id())
                .expect(200);
        Answer stale = rep.ifMatch(0).patch("/api/v1/leads/{id}", Map.of("city", "Suzhou"), lead.id());
        assertThat(stale.expect(412).at("/current/city")).isEqualTo("Wuxi");
    }

    private String outcomeOf(Map<String, String> form) {
        String id = api.post("/public/v1/forms/test-form/submissions", form)
                .expect(202)
                .at("/submissionId");
        return await().until(() -> submission(id), answer -> answer.at("/outcome") != null)
                .at("/outcome");
    }

    private Answer submission(String id) {
        return api.as(TestPeople.marketer1()).get("/api/v1/submissions/{id}", id);
    }

    private void publishForm() {
        api.as(TestPeople.marketer1())
                .post(
                        "/api/v1/forms",
                        Map.of(
                                "key", "test-form",
                                "name", "Test",
                                "fields", List.of(Map.of("name", "company", "required", true))))
                .expect(201);
    }
}
