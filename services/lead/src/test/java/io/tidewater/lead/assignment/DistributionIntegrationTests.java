package io.tidewater.lead.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidewater.lead.LeadMother;
import io.tidewater.testkit.Answer;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.Multipart;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.TestEvent;
import io.tidewater.testkit.TestPeople;
import io.tidewater.testkit.TestPerson;
import io.tidewater.testkit.Topics;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
@DisplayName("L11 to L13 distribution")
class DistributionIntegrationTests {

    private static final String RULES = "/api/v1/lead-assignment-rules";

    private final Api api;
    private final Topics topics;
    private final JdbcClient jdbc;
    private final String unit = "spread" + UUID.randomUUID().toString().substring(0, 8);
    private final TestPerson one = rep("1");
    private final TestPerson other = rep("2");
    private final TestPerson boss =
            TestPerson.named("manager-" + unit).as("sales-manager").in("/sales/" + unit);

    DistributionIntegrationTests(Api api, Topics topics, JdbcClient jdbc) {
        this.api = api;
        this.topics = topics;
        this.jdbc = jdbc;
    }

    @AfterEach
    void noRules() {
        api.as(TestPeople.admin1()).put(RULES, Map.of("items", List.of())).expect(200);
        api.as(TestPeople.admin1())
                .put("/api/v1/lead-territories", Map.of("items", List.of()))
                .expect(200);
    }

    @Test
    @DisplayName(
            "L11 a rule passes over who is on leave or full, and falls through to the default pool, with the reasons"
                    + " kept")
    void rulesRespectLeaveAndCapacity() {
        know(one, other, boss);
        policy(Map.of("capacity", 1));
        leave(one);
        rules("round-robin");
        Answer lead = enter();
        assertThat(lead.at("/ownerUserName")).isEqualTo(other.userName());
        Answer why = api.as(TestPeople.admin1()).get("/api/v1/leads/{id}/assignment", lead.id());
        assertThat(why.text()).contains("on-leave").contains(one.userName());

        Answer second = enter();
        assertThat(second.at("/ownerUserName")).isNull();
        assertThat(second.at("/pool")).isEqualTo("/sales");
        Answer none = api.as(TestPeople.admin1()).get("/api/v1/leads/{id}/assignment", second.id());
        assertThat(none.at("/explanation/0/result")).isEqualTo("no-candidate");
        assertThat(none.text()).contains("at-capacity-1");
    }

    @Test
    @DisplayName("L11 an import by rules takes turns and fills nobody beyond capacity, with each decision kept")
    void rulesHoldAmongTheRowsOfAnImport() {
        know(one, other, boss);
        policy(Map.of("capacity", 30));
        rules("round-robin");
        String rows =
                IntStream.range(0, 100).mapToObj(i -> unit + " " + i + "\n").collect(Collectors.joining());
        Multipart form = new Multipart()
                .file("file", "leads.csv", ("company\n" + rows).getBytes(StandardCharsets.UTF_8))
                .field("options", "{\"place\":\"rules\"}");
        Api telesales = api.as(TestPeople.telesales1());
        UUID job = telesales.post("/api/v1/leads/imports", form).expect(202).id();
        await().until(() -> telesales.get("/api/v1/leads/imports/{id}", job).at("/state"), "done"::equals);

        assertThat(owned(job, one.userName())).isEqualTo(30);
        assertThat(owned(job, other.userName())).isEqualTo(30);
        assertThat(owned(job, "")).isEqualTo(40);
        List<String> order = jdbc.sql("select owner_user_name from lead where import_id = :job order by number limit 6")
                .param("job", job)
                .query(String.class)
                .list();
        String next = order.get(0).equals(one.userName()) ? other.userName() : one.userName();
        assertThat(order).containsExactly(order.get(0), next, order.get(0), next, order.get(0), next);
        assertThat(jdbc.sql("select count(*) from lead_assignment_decision join lead on id = lead_id"
                                + " where import_id = :job")
                        .param("job", job)
                        .query(Integer.class)
                        .single())
                .isEqualTo(100);
        assertThat(jdbc.sql("select turn from lead_assignment_turn where unit = cast(:unit as ltree)")
                        .param("unit", "sales." + unit)
                        .query(Long.class)
                        .single())
                .isEqualTo(59);
    }

    private int owned(UUID job, String userName) {
        return jdbc.sql("select count(*) from lead where import_id = :job and coalesce(owner_user_name, '') = :name")
                .param("job", job)
                .param("name", userName)
                .query(Integer.class)
                .single();
    }

    @Test
    @DisplayName("L11 rules are tried on past leads beside the rules in force, and change nothing")
    void rulesAreTried() {
        know(one, other, boss);
        rules("pool");
        UUID lead = enter().id();
        Answer trial = api.as(TestPeople.admin1())
                .post(
                        RULES + "/try",
                        Map.of("items", items("least-loaded"), "filter", "company.startsWith('" + unit + "')"));
        assertThat(trial.expect(200).at("/leads")).isEqualTo("1");
        assertThat(trial.at("/changed")).isEqualTo("1");
        assertThat(trial.at("/items/0/leadId")).isEqualTo(lead.toString());
        assertThat(trial.at("/items/0/tried/ownerUserName")).isEqualTo(one.userName());
        assertThat(trial.text()).contains("\"taker\":\"" + one.userName() + "\"");
        assertThat(api.as(TestPeople.admin1()).get("/api/v1/leads/{id}", lead).at("/ownerUserName"))
                .isNull();

        Answer wrong = api.as(TestPeople.admin1())
                .post(
                        RULES + "/try",
                        Map.of(
                                "items",
                                List.of(Map.of(
                                        "name",
                                        "x",
                                        "condition",
                                        "cty == 'x'",
                                        "strategy",
                                        "pool",
                                        "target",
                                        "/sales"))));
        assertThat(wrong.expect(400).at("/errors/0/field")).isEqualTo("items[0].condition");
        api.as(one).post(RULES + "/try", Map.of("items", List.of())).expect(403);
    }

    @Test
    @DisplayName(
            "L13 only the unit whose territory holds the lead owns it; a manager overrides with a reason, on record")
    void territoriesAreGuarded() {
        know(one, other, boss);
        api.as(TestPeople.admin1())
                .put(
                        "/api/v1/lead-territories",
                        Map.of(
                                "items",
                                List.of(Map.of(
                                        "unit", "/sales/west", "condition", "company.startsWith('" + unit + "')"))))
                .expect(200);
        rules("pool");
        UUID lead = enter().id();
        Answer refused =
                api.as(one).post("/api/v1/leads/{id}/claim", Map.of(), lead).expect(409);
        assertThat(refused.code()).isEqualTo("other-territory");
        assertThat(refused.at("/units/0")).isEqualTo("/sales/west");
        api.as(boss)
                .post("/api/v1/leads/{id}/assign", Map.of("userName", one.userName()), lead)
                .expect(409);
        api.as(boss)
                .post(
                        "/api/v1/leads/{id}/assign",
                        Map.of("userName", one.userName(), "overrideReason", "Knows the owner"),
                        lead)
                .expect(200);
        TestEvent told = topics.await("lead", "territory.overridden", lead);
        assertThat(told.data().path("reason").asString()).isEqualTo("Knows the owner");
        assertThat(told.data().path("byUserName").asString()).isEqualTo(boss.userName());
        assertThat(api.as(TestPeople.admin1())
                        .put(
                                "/api/v1/lead-territories",
                                Map.of("items", List.of(Map.of("unit", "/sales/west", "condition", "cty == 1"))))
                        .expect(400)
                        .at("/errors/0/field"))
                .isEqualTo("items[0].condition");
    }

    @Test
    @DisplayName("L11 people say when they are away, managers also level and weight, others learn nothing")
    void availability() {
        know(one, other, boss);
        Api self = api.as(one);
        String address = "/api/v1/lead-people/{name}/availability";
        self.put(
                        address,
                        Map.of("worksFrom", "09:00", "worksTo", "18:00", "workDays", List.of(1, 2, 3, 4, 5)),
                        one.userName())
                .expect(200);
        assertThat(self.get(address, one.userName()).at("/worksFrom")).isEqualTo("09:00:00");
        self.put(address, Map.of("weight", 5), one.userName()).expect(403);
        api.as(other).get(address, one.userName()).expect(404);
        api.as(boss)
                .put(address, Map.of("weight", 5, "level", "senior"), one.userName())
                .expect(200);
        assertThat(api.as(boss).get("/api/v1/lead-people").text()).contains(one.userName(), "senior");
        assertThat(self.put(address, Map.of("worksFrom", "18:00", "worksTo", "09:00"), one.userName())
                        .expect(422)
                        .at("/errors/0/field"))
                .isEqualTo("worksTo");
        topics.await("lead", "availability.changed", one.userName());
    }

    private Answer enter() {
        return api.as(TestPeople.telesales1())
                .post("/api/v1/leads", Map.of("company", unit + " " + LeadMother.company()))
                .expect(201);
    }

    private void rules(String strategy) {
        api.as(TestPeople.admin1()).put(RULES, Map.of("items", items(strategy))).expect(200);
    }

    private List<Map<String, String>> items(String strategy) {
        return List.of(Map.of(
                "name",
                "Here",
                "condition",
                "company.startsWith('" + unit + "')",
                "strategy",
                strategy,
                "target",
                "/sales/" + unit));
    }

    private void leave(TestPerson person) {
        LocalDate today = LocalDate.now(java.time.Clock.systemUTC());
        api.as(boss)
                .put(
                        "/api/v1/lead-people/{name}/availability",
                        Map.of("leave", List.of(Map.of("firstDay", today.minusDays(1), "lastDay", today.plusDays(2)))),
                        person.userName())
                .expect(200);
    }

    private void policy(Map<String, Object> policy) {
        api.as(TestPeople.admin1())
                .put("/api/v1/lead-pools/{k}/policy", policy, "sales." + unit)
                .expect(200);
    }

    private void know(TestPerson... people) {
        topics.publish(TestEvent.of(
                "sales", "org-unit.created", "/sales/" + unit, Map.of("path", "/sales/" + unit, "label", unit)));
        for (TestPerson person : people) {
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
        }
        await().until(() ->
                jdbc.sql("select (select count(*) from directory_person where user_name like :name) + (select"
                                        + " count(*) from directory_unit where path = cast(:unit as ltree))")
                                .param("name", "%" + unit + "%")
                                .param("unit", "sales." + unit)
                                .query(Integer.class)
                                .single()
                        == people.length + 1);
    }

    private TestPerson rep(String number) {
        return TestPerson.named("rep-" + unit + "-" + number).as("sales-rep").in("/sales/" + unit);
    }
}
