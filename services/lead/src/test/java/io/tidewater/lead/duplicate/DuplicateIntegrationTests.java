package io.tidewater.lead.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidewater.lead.LeadMother;
import io.tidewater.testkit.Answer;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.TestEvent;
import io.tidewater.testkit.TestPeople;
import io.tidewater.testkit.Topics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The same customer is recognised however they are written (L7). */
@ServiceTest
class DuplicateIntegrationTests {

    private static final String RULES = "/api/v1/lead-duplicate-rules";

    private final Api api;
    private final Api admin;
    private final Topics topics;

    DuplicateIntegrationTests(Api api, Topics topics) {
        this.api = api;
        this.admin = api.as(TestPeople.admin1());
        this.topics = topics;
    }

    @Test
    @DisplayName(
            "L7: a company is the same without its legal form, in simplified or traditional characters, in any width")
    void companiesAreNormalised() {
        String number = String.valueOf(System.nanoTime() % 1_000_000);
        for (List<String> pair : List.of(
                List.of("杭州遠航軟件" + number + "有限公司", "杭州远航软件" + number),
                List.of("Nordlicht Werke " + number + " GmbH", "nordlicht　ｗｅｒｋｅ " + number),
                List.of("Soleil " + number + " S.A.R.L.", "SOLEIL " + number),
                List.of("Ríos Azules " + number + " S.L.", "Rios Azules " + number),
                List.of("株式会社みなと" + number, "みなと" + number))) {
            Answer lead = api.as(TestPeople.repEast1())
                    .post("/api/v1/leads", Map.of("company", pair.get(0)))
                    .expect(201);
            Answer found = api.as(TestPeople.repEast1()).get("/api/v1/leads/duplicates?company={c}", pair.get(1));
            assertThat(found.at("/items/0/id"))
                    .as(pair.toString())
                    .isEqualTo(lead.id().toString());
            assertThat(found.at("/items/0/matchedOn")).isEqualTo("company");
        }
    }

    @Test
    @DisplayName(
            "L7: a fuzzy rule finds names that are like each other from its threshold on, tried before it is in force")
    void fuzzyRulesAreTriedFirst() {
        String mark = UUID.randomUUID().toString().substring(0, 6);
        Answer lead = api.as(TestPeople.repEast1())
                .post("/api/v1/leads", Map.of("company", "Harbour Light Engineering " + mark))
                .expect(201);
        api.as(TestPeople.repEast1())
                .post("/api/v1/leads", Map.of("company", "Harbor Light Enginering " + mark))
                .expect(201);
        Map<String, Object> fuzzy = Map.of(
                "name",
                "Like names",
                "fields",
                List.of("company"),
                "match",
                "fuzzy",
                "threshold",
                0.6,
                "against",
                List.of("lead"),
                "action",
                "warn");

        Answer tried =
                admin.post(RULES + "/try", Map.of("items", List.of(fuzzy))).expect(200);

        assertThat(tried.json().at("/byRule/Like names").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(tried.text()).contains(lead.id().toString());
        assertThat(api.as(TestPeople.repEast1())
                        .get("/api/v1/leads/duplicates?company={c}", "Harbor Light Enginering " + mark)
                        .text())
                .doesNotContain(lead.id().toString());
        withRules(List.of(fuzzy), () -> {
            Answer found = api.as(TestPeople.repEast1())
                    .get("/api/v1/leads/duplicates?company={c}", "Harbor Lights Enginering " + mark);
            assertThat(found.text()).contains(lead.id().toString());
            assertThat(found.json().at("/items/0/likeness").asDouble()).isBetween(0.6, 0.99);
        });
    }

    @Test
    @DisplayName("L7: accounts and contacts count too, among those the person may see")
    void accountsAndContactsCount() {
        UUID account = UUID.randomUUID();
        UUID contact = UUID.randomUUID();
        String name = "Baltic Mills " + account;
        Map<String, Object> fact = new HashMap<>();
        fact.put("id", account);
        fact.put("number", "A9");
        fact.put("name", name + " Ltd");
        fact.put("orgPath", "/sales/east/team-1");
        fact.put("ownerId", UUID.randomUUID());
        fact.put("ownerUserName", "rep-east-2");
        fact.put("version", 0);
        topics.publish(TestEvent.of("account", "account.created", account, fact));
        topics.publish(TestEvent.of(
                "account",
                "contact.created",
                contact,
                Map.of(
                        "id",
                        contact,
                        "accountId",
                        account,
                        "name",
                        "Ada",
                        "email",
                        account + "@Example.com",
                        "version",
                        0)));
        Api manager = api.as(TestPeople.managerEast());
        await().untilAsserted(() -> {
            Answer found = manager.get("/api/v1/leads/duplicates?company={c}", name);
            assertThat(found.at("/items/0/type")).isEqualTo("account");
            assertThat(found.at("/items/0/action")).isEqualTo("warn");
        });
        await().untilAsserted(
                        () -> assertThat(manager.get("/api/v1/leads/duplicates?email={e}", account + "@example.com")
                                        .at("/items/0/type"))
                                .isEqualTo("contact"));
        assertThat(api.as(TestPeople.managerWest())
                        .get("/api/v1/leads/duplicates?company={c}", name)
                        .json()
                        .path("items")
                        .size())
                .isZero();
    }

    @Test
    @DisplayName("L7: rules that cannot be are refused with field and rule, and only administrators change them")
    void refusesBadRules() {
        assertThat(put(Map.of("fields", List.of("city"), "action", "warn"))
                        .expect(422)
                        .at("/errors/0/rule"))
                .isEqualTo("needs-key");
        assertThat(put(Map.of("fields", List.of("phone"), "match", "fuzzy", "action", "warn"))
                        .expect(422)
                        .at("/errors/0/field"))
                .isEqualTo("items[0].match");
        assertThat(put(Map.of("field", "company", "against", List.of("account"), "action", "merge"))
                        .expect(422)
                        .at("/errors/0/rule"))
                .isEqualTo("merge-leads");
        put(Map.of("field", "company", "match", "fuzzy", "threshold", 0.2, "action", "warn"))
                .expect(422);
        api.as(TestPeople.managerEast()).put(RULES, Map.of("items", List.of())).expect(403);
        api.as(TestPeople.repEast1()).get(RULES).expect(403);
    }

    @Test
    @DisplayName("L7: a rule of several fields needs all of them to agree")
    void severalFieldsMustAgree() {
        String company = LeadMother.company();
        Api rep = api.as(TestPeople.repEast1());
        rep.post("/api/v1/leads", Map.of("company", company, "city", "Suzhou")).expect(201);
        Map<String, Object> rule = Map.of("fields", List.of("company", "city"), "action", "block");
        withRules(List.of(rule), () -> {
            rep.post("/api/v1/leads", Map.of("company", company, "city", "Suzhou"))
                    .expect(409);
            rep.post("/api/v1/leads", Map.of("company", company, "city", "Wuxi"))
                    .expect(201);
        });
    }

    private Answer put(Map<String, Object> rule) {
        return admin.put(RULES, Map.of("items", List.of(rule)));
    }

    private void withRules(List<Map<String, Object>> rules, Runnable work) {
        Answer before = admin.get(RULES).expect(200);
        try {
            admin.put(RULES, Map.of("items", rules)).expect(200);
            work.run();
        } finally {
            admin.put(RULES, Map.of("items", before.json().path("items"))).expect(200);
        }
    }
}
