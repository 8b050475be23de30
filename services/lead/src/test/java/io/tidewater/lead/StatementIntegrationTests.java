package io.tidewater.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidewater.testkit.Answer;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.Statements;
import io.tidewater.testkit.TestPeople;
import io.tidewater.testkit.Topics;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many statements a request may send, each a round trip: pages cost as many with thirty rows as with one. */
@ServiceTest
@DisplayName("Each request sends few statements")
class StatementIntegrationTests {

    private static final Pattern IN_FORCE = Pattern.compile(
            "from (custom_field|field_access|lead_assignment_rules|lead_pool_policy|lead_score_model|lead_setting"
                    + "|lead_sources|lead_territories)\\b");

    private final Api rep;
    private final Api manager;
    private final LeadMother mother;
    private final Topics topics;

    StatementIntegrationTests(Api api, Topics topics) {
        this.topics = topics;
        this.rep = api.as(TestPeople.repEast1());
        this.manager = api.as(TestPeople.managerEast());
        this.mother = new LeadMother(api);
    }

    @BeforeEach
    void thirtyLeads() {
        List<Map<String, String>> leads = Stream.generate(() -> Map.of("company", LeadMother.company()))
                .limit(30)
                .toList();
        rep.post("/api/v1/leads/batch", Map.of("items", leads)).expect(200);
    }

    @ParameterizedTest
    @CsvSource({
        "1, /api/v1/leads",
        "1, /api/v1/leads?q=harbour",
        "1, /api/v1/leads?q=harbour&filter=state=='new'&sort=company",
        "2, /api/v1/leads?q=harbour&count=exact",
        "1, /api/v1/leads/duplicates?company=Harbour",
        "3, /api/v1/lead-pools",
        "4, /api/v1/lead-people",
        "3, /api/v1/lead-visits",
        "1, /api/v1/lead-views",
        "1, /api/v1/lead-integrity-findings",
        "1, /api/v1/lead-follow-up-counts?from=2026-01-01&to=2026-02-01",
        "1, /api/v1/submissions",
    })
    void aPage(int budget, String path) {
        atMost(budget, () -> manager.get(path).expect(200));
    }

    @ParameterizedTest
    @CsvSource({
        "1, ''",
        "3, /history",
        "2, /assignment",
        "2, /follow-ups",
        "2, /issues",
        "2, /merges",
        "2, /visits",
    })
    void aLead(int budget, String part) {
        String lead = mother.enteredBy(TestPeople.repEast1()).at("/id");
        atMost(budget, () -> rep.get("/api/v1/leads/" + lead + part));
    }

    @Test
    void aNewLead() {
        Map<String, Object> request =
                new HashMap<>(Map.of("contactName", "Ann Lee", "phone", "+86 138 0013 7711", "city", "Wuxi"));
        request.put("company", LeadMother.company());
        atMost(6, () -> rep.post("/api/v1/leads", request).expect(201));
        request.put("phone", "+86 138 0013 7712");
        atMost(
                8,
                () -> rep.idempotent(LeadMother.company())
                        .post("/api/v1/leads", request)
                        .expect(201));
    }

    @Test
    void theVerbs() {
        String lead = "/api/v1/leads/" + mother.enteredBy(TestPeople.repEast1()).at("/id");
        String tomorrow = Instant.now().plus(1, ChronoUnit.DAYS).toString();
        atMost(3, () -> rep.patch(lead, Map.of("city", "Wuxi")).expect(200));
        atMost(
                5,
                () -> rep.post(lead + "/follow-ups", Map.of("channel", "phone", "text", "Call", "nextAt", tomorrow))
                        .expect(201));
        atMost(4, () -> rep.post(lead + "/release", Map.of("reason", "no time")).expect(200));
        String pooled = "/api/v1/leads/" + mother.releasedBy(TestPeople.repEast1());
        atMost(6, () -> manager.post(pooled + "/claim", Map.of()).expect(200));
        LeadMother.publishPeople(topics);
        String other =
                "/api/v1/leads/" + mother.enteredBy(TestPeople.repEast1()).at("/id");
        await().until(() -> assigned(other), answer -> answer.status() == 200);
        atMost(5, () -> assigned(lead).expect(200));
        atMost(3, () -> manager.post(lead + "/qualify", Map.of()).expect(200));
        atMost(
                5,
                () -> manager.post(lead + "/convert", Map.of("createOpportunity", true))
                        .expect(202));
    }

    private Answer assigned(String lead) {
        return manager.post(lead + "/assign", Map.of("userName", "rep-east-2"));
    }

    /** Not counted is what is in force, which is read once a second at most. */
    private static void atMost(int budget, Statements.Action action) {
        List<String> sent = Statements.of(action).stream()
                .filter(statement -> !IN_FORCE.matcher(statement).find())
                .toList();
        assertThat(sent).isNotEmpty().hasSizeLessThanOrEqualTo(budget);
    }
}
