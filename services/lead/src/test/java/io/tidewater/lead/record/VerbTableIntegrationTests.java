package io.tidewater.lead.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.lead.LeadMother;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.Person;
import io.tidewater.testkit.Answer;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.TestEvent;
import io.tidewater.testkit.TestPeople;
import io.tidewater.testkit.TestPerson;
import io.tidewater.testkit.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every state, every verb, every role: allowed exactly where the table says, else a clear 409, 403 or 404. */
@ServiceTest
@DisplayName("L states and verbs")
class VerbTableIntegrationTests {

    private static final String BEGIN = "<!-- drawn from the code: begin -->\n";
    private static final String END = "<!-- drawn from the code: end -->";

    private final Api api;
    private final Topics topics;
    private final JdbcClient jdbc;
    private final String unit = "verbs" + UUID.randomUUID().toString().substring(0, 8);
    private final TestPerson owner =
            TestPerson.named("owner-" + unit).as("sales-rep").in("/sales/" + unit + "/team");
    private final TestPerson second =
            TestPerson.named("second-" + unit).as("sales-rep").in("/sales/" + unit + "/team");

    VerbTableIntegrationTests(Api api, Topics topics, JdbcClient jdbc) {
        this.api = api;
        this.topics = topics;
        this.jdbc = jdbc;
    }

    @Test
    @DisplayName("every state, verb and role answers as the table says")
    void everyCombination() {
        know(second);
        api.as(owner)
                .post("/api/v1/leads", Map.of("company", LeadMother.company()))
                .expect(201);
        api.as(TestPeople.admin1())
                .put("/api/v1/lead-pools/{k}/policy", Map.of("protectionDays", 0), "sales." + unit + ".team")
                .expect(200);
        List<String> wrong = new ArrayList<>();
        Map<LeadState, Integer> tried = new EnumMap<>(LeadState.class);
        for (TestPerson person : people()) {
            for (LeadState state : LeadState.values()) {
                for (LeadVerb verb : LeadVerb.values()) {
                    UUID id = lead(state);
                    int expected = expected(person, id, state, verb);
                    Answer answer = use(verb, person, id);
                    int status = answer.status();
                    boolean right = expected == 200
                            ? status / 100 == 2
                            : status == expected && !answer.code().isBlank();
                    if (!right) {
                        wrong.add("%s %s as %s: %d instead of %d"
                                .formatted(verb, state, person.roles(), status, expected));
                    }
                    tried.merge(state, 1, Integer::sum);
                }
            }
        }
        IO.println("L states and verbs: %d combinations tried"
                .formatted(tried.values().stream().mapToInt(Integer::intValue).sum()));
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("the README holds the table as the code has it (renew with -Dreadme.update)")
    void theReadmeHoldsTheTable() throws IOException {
        Path readme = Path.of("README.md").toAbsolutePath();
        String text = Files.readString(readme);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        assertThat(begin).isPositive();
        String renewed = text.substring(0, begin + BEGIN.length()) + VerbTable.markdown() + text.substring(end);
        if (System.getProperty("readme.update") != null) {
            Files.writeString(readme, renewed);
        } else {
            assertThat(text).isEqualTo(renewed);
        }
    }

    private List<TestPerson> people() {
        return List.of(
                owner,
                second,
                TestPeople.repWest1(),
                TestPerson.named("manager-" + unit).as("sales-manager").in("/sales/" + unit),
                TestPeople.managerWest(),
                TestPerson.named("telesales-" + unit).as("telesales").in("/sales/" + unit + "/team"),
                TestPeople.marketer1(),
                TestPeople.analyst1(),
                TestPeople.finance1(),
                TestPeople.agent1(),
                TestPeople.admin1(),
                TestPeople.partner1(),
                TestPeople.customer1());
    }

    /** What the code of states and rights says; who sees the lead is what its page answers. */
    private int expected(TestPerson person, UUID id, LeadState state, LeadVerb verb) {
        Person asks = new Person(
                person.id(),
                person.userName(),
                person.name(),
                person.roles(),
                person.units().stream().map(OrgPath::of).toList(),
                person.partnerId(),
                person.accountId());
        if (verb == LeadVerb.CLAIM && asks.homeUnit() == null) {
            return 403;
        }
        if (api.as(person).get("/api/v1/leads/{id}", id).status() == 404) {
            return verb == LeadVerb.CLAIM && sawItInThePool(asks) ? 409 : 404;
        }
        if (!LeadRights.allows(asks, read(id), verb)) {
            return 403;
        }
        return state.after(verb).isPresent() ? 200 : 409;
    }

    /** Who could see the lead while it lay in the pool is told that it is taken, and not that it is unknown. */
    private boolean sawItInThePool(Person person) {
        OrgPath pool = OrgPath.of("/sales/" + unit + "/team");
        return person.units().stream().anyMatch(each -> each.isAtOrBelow(pool));
    }

    private Lead read(UUID id) {
        return jdbc.sql("select " + LeadTable.COLUMNS + " from lead l where l.id = :id")
                .param("id", id)
                .query(LeadTable::read)
                .single();
    }

    private Answer use(LeadVerb verb, TestPerson person, UUID id) {
        Api mine = api.as(person);
        String lead = "/api/v1/leads/{id}/";
        return switch (verb) {
            case CLAIM -> mine.post(lead + "claim", Map.of(), id);
            case ASSIGN -> mine.post(lead + "assign", Map.of("userName", second.userName()), id);
            case RELEASE -> mine.post(lead + "release", Map.of("reason", "no time"), id);
            case FOLLOW_UP -> mine.post(lead + "follow-ups", Map.of("channel", "call", "text", "Spoke"), id);
            case QUALIFY -> mine.post(lead + "qualify", Map.of(), id);
            case NURTURE -> mine.post(lead + "nurture", Map.of("reEvaluateOn", "2099-01-01"), id);
            case CONVERT -> mine.post(lead + "convert", Map.of("createOpportunity", false), id);
            case DISQUALIFY -> mine.post(lead + "disqualify", Map.of("reason", "no-need"), id);
            case REOPEN -> mine.post(lead + "reopen", Map.of(), id);
            case MERGE -> mine.post(lead + "merge", Map.of("otherId", lead(LeadState.ASSIGNED)), id);
            case EDIT -> mine.patch("/api/v1/leads/{id}", Map.of("city", "Wuxi"), id);
        };
    }

    /** A lead of the owner in this state; one in state new lies in the team's pool. */
    private UUID lead(LeadState state) {
        UUID id = api.as(owner)
                .post("/api/v1/leads", Map.of("company", LeadMother.company()))
                .id();
        if (state == LeadState.NEW) {
            api.as(owner)
                    .post("/api/v1/leads/{id}/release", Map.of("reason", "no time"), id)
                    .expect(200);
        } else {
            jdbc.sql("update lead set state = :state, pooled_at = now() where id = :id")
                    .param("state", state.key())
                    .param("id", id)
                    .update();
        }
        return id;
    }

    private void know(TestPerson person) {
        topics.publish(TestEvent.of(
                "sales",
                "person.created",
                person.id(),
                Map.of(
                        "id",
                        person.id(),
                        "userName",
                        person.userName(),
                        "name",
                        person.name(),
                        "roles",
                        person.roles(),
                        "units",
                        person.units())));
        org.awaitility.Awaitility.await()
                .until(() -> jdbc.sql("select count(*) from directory_person where id = :id")
                                .param("id", person.id())
                                .query(Integer.class)
                                .single()
                        == 1);
    }
}
