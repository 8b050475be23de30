package io.tidewater.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidewater.testkit.Answer;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.TestPeople;
import io.tidewater.testkit.TestPerson;
import io.tidewater.testkit.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ServiceTest
@DisplayName("L22, L23 and P3 many leads at once")
class LeadListIntegrationTests {

    private static final String LEADS = "/api/v1/leads";
    private static final String VIEWS = "/api/v1/lead-views";
    private static final String ACCESS = "/api/v1/lead-field-access";

    private final Api api;
    private final Topics topics;
    private final Api admin;
    private final Api rep;

    LeadListIntegrationTests(Api api, Topics topics) {
        this.api = api;
        this.topics = topics;
        this.admin = api.as(TestPeople.admin1());
        this.rep = api.as(TestPeople.repEast1());
    }

    @Test
    @DisplayName("L23 a view is kept, shared with a unit and its people, and opens a list")
    void l23AViewIsKept() {
        Map<String, Object> mine = Map.of(
                "name", "Mine", "filter", "city == 'Ningbo'", "sort", "-createdAt", "columns", List.of("company"));
        UUID own = rep.post(VIEWS, mine).expect(201).id();
        api.as(TestPeople.repEast2()).get(VIEWS + "/{id}", own).expect(404);
        assertThat(rep.put(VIEWS + "/{id}/default", Map.of(), own).expect(200).at("/isDefault"))
                .isEqualTo("true");
        Api manager = api.as(TestPeople.managerEast());
        UUID shared = manager.post(VIEWS, Map.of("name", "East", "audience", "unit"))
                .expect(201)
                .id();
        rep.get(VIEWS + "/{id}", shared).expect(200);
        api.as(TestPeople.repWest1()).get(VIEWS + "/{id}", shared).expect(404);
        rep.put(VIEWS + "/{id}", mine, shared).expect(403);
        rep.post(VIEWS, Map.of("name", "All", "audience", "all")).expect(403);
        assertThat(rep.post(VIEWS, Map.of("name", "Bad", "filter", "compny == 'x'"))
                        .expect(400)
                        .at("/places/0/suggestion"))
                .isEqualTo("company");
        rep.delete(VIEWS + "/{id}", own).expect(204);
        rep.get(VIEWS + "/{id}", own).expect(404);
        manager.delete(VIEWS + "/{id}", shared).expect(204);
    }

    @Test
    @DisplayName("L23 many leads are edited and given back as a job, each refused by itself where it must be")
    void l23ManyLeadsAreChanged() {
        String industry = "bulk-" + UUID.randomUUID();
        List<UUID> ids = leads(TestPeople.repEast1(), industry, 250);
        UUID gone = UUID.randomUUID();
        List<UUID> asked = new ArrayList<>(ids.subList(0, 3));
        asked.add(gone);
        Answer named = finished(
                rep,
                "bulk",
                rep.post(LEADS + "/bulk", Map.of("action", "edit", "ids", asked, "values", Map.of("city", "Wuxi"))));
        assertThat(named.at("/counts/changed")).as(named.text()).isEqualTo("3");
        assertThat(rep.get(LEADS + "/bulk/{id}/file", named.id()).expect(200).text())
                .contains(gone + ",not-found");

        String filter = "industry == '%s'".formatted(industry);
        Answer all = finished(
                rep,
                "bulk",
                rep.post(
                        LEADS + "/bulk",
                        Map.of("action", "edit", "filter", filter, "values", Map.of("city", "Suzhou"))));
        assertThat(all.at("/counts/changed")).isEqualTo("250");
        assertThat(rep.get(LEADS + "?count=exact&filter={f}", filter + " && city == 'Suzhou'")
                        .at("/count"))
                .isEqualTo("250");
        assertThat(topics.await("lead", "lead.changed", ids.getFirst())
                        .data()
                        .path("city")
                        .asString())
                .isNotNull();

        Answer free = finished(
                rep,
                "bulk",
                rep.post(
                        LEADS + "/bulk",
                        Map.of("action", "release", "filter", filter + " && city == 'Suzhou'", "reason", "no time")));
        assertThat(free.at("/counts/changed")).as(free.text()).isEqualTo("250");
        assertThat(rep.get(LEADS + "/{id}", ids.getFirst()).at("/ownerUserName"))
                .isNull();
        rep.post(LEADS + "/bulk", Map.of("action", "edit", "values", Map.of("city", "x")))
                .expect(422);
        rep.post(LEADS + "/bulk", Map.of("action", "assign", "filter", filter)).expect(422);
    }

    @Test
    @DisplayName("L23 an export holds what its list would show to who asked, and no formula")
    void l23AnExport() {
        String industry = "export-" + UUID.randomUUID();
        leads(TestPeople.repEast1(), industry, 5);
        rep.post(LEADS, Map.of("company", "=cmd|' /C calc'!A0", "industry", industry))
                .expect(201);
        String filter = "industry == '%s'".formatted(industry);
        Answer job = finished(
                rep,
                "exports",
                rep.post(LEADS + "/exports", Map.of("filter", filter, "columns", List.of("company", "industry"))));
        String file =
                rep.get(LEADS + "/exports/{id}/file", job.id()).expect(200).text();
        assertThat(file.lines()).hasSize(7);
        assertThat(file).contains("company,industry").contains("'=cmd");
        Api west = api.as(TestPeople.repWest1());
        west.get(LEADS + "/exports/{id}/file", job.id()).expect(404);
        Answer none = finished(west, "exports", west.post(LEADS + "/exports", Map.of("filter", filter)));
        assertThat(none.at("/counts/read")).isEqualTo("0");
    }

    @Test
    @DisplayName("L22 all open leads of a person go to another in one operation, with a report")
    void l22AHandover() {
        LeadMother.publishPeople(topics);
        leads(TestPeople.repEast3(), "handover", 7);
        Api manager = api.as(TestPeople.managerEast());
        Map<String, Object> wanted = Map.of("fromUserName", "rep-east-3", "toUserName", "rep-east-2", "reason", "Left");
        Answer started =
                await().until(() -> manager.post(LEADS + "/handovers", wanted), answer -> answer.status() == 202);
        Answer done = finished(manager, "handovers", started);
        assertThat(done.at("/result/moved")).as(done.text()).isEqualTo("7");
        assertThat(manager.get(LEADS + "?count=exact&filter={f}", "ownerUserName == 'rep-east-3'")
                        .at("/count"))
                .isEqualTo("0");
        assertThat(topics.await("lead", "lead-handover.finished", done.id())
                        .data()
                        .path("moved")
                        .asInt())
                .isEqualTo(7);
        rep.post(LEADS + "/handovers", wanted).expect(403);
    }

    @Test
    @DisplayName(
            "P3 a masked field is masked in record, list, history and export, and cannot be filtered by or changed")
    void p3AMaskedField() {
        Api caller = api.as(TestPeople.telesales1());
        String city = "mask-" + UUID.randomUUID();
        UUID id = caller.post(
                        LEADS,
                        Map.of(
                                "company",
                                LeadMother.company(),
                                "phone",
                                "+86 138 0013 9191",
                                "email",
                                "wang@example.com",
                                "city",
                                city))
                .expect(201)
                .id();
        Map<String, Object> rules = Map.of(
                "items",
                List.of(
                        Map.of("field", "phone", "role", "telesales", "access", "masked"),
                        Map.of("field", "email", "role", "telesales", "access", "hidden"),
                        Map.of("field", "city", "role", "telesales", "access", "read-only")));
        admin.put(ACCESS, rules).expect(200);
        try {
            Answer lead = caller.get(LEADS + "/{id}", id).expect(200);
            assertThat(lead.at("/phone")).isEqualTo("138****9191");
            assertThat(lead.json().has("email")).isFalse();
            assertThat(lead.at("/city")).isEqualTo(city);
            assertThat(caller.get(LEADS + "?filter={f}", "city == '%s'".formatted(city))
                            .at("/items/0/phone"))
                    .isEqualTo("138****9191");
            assertThat(caller.get(LEADS + "/{id}/history", id).expect(200).text())
                    .doesNotContain("0013 9191")
                    .doesNotContain("wang@");
            caller.get(LEADS + "?filter={f}", "phone.contains('138')").expect(403);
            for (String typed : List.of("13800139191", "9191", "wang@example.com", "wang", city + " 138")) {
                assertThat(caller.get(LEADS + "?limit=200&q={q}", typed)
                                .expect(200)
                                .text())
                        .as(typed)
                        .doesNotContain(id.toString());
            }
            assertThat(caller.get(LEADS + "?q={q}", city).expect(200).text()).contains(id.toString());
            assertThat(admin.get(LEADS + "?q={q}", city + " 138").expect(200).text())
                    .contains(id.toString());
            caller.get(LEADS + "?sort=email").expect(403);
            caller.patch(LEADS + "/{id}", Map.of("city", "x"), id).expect(403);
            Answer job = finished(
                    caller,
                    "exports",
                    caller.post(LEADS + "/exports", Map.of("filter", "city == '%s'".formatted(city))));
            Answer found = finished(
                    caller, "exports", caller.post(LEADS + "/exports", Map.of("q", city + " wang@example.com")));
            assertThat(found.at("/counts/read")).isEqualTo("0");
            assertThat(caller.get(LEADS + "/exports/{id}/file", job.id()).text())
                    .contains("138****9191")
                    .doesNotContain("wang@");
            assertThat(admin.get(LEADS + "/{id}", id).at("/phone")).isEqualTo("+86 138 0013 9191");
            assertThat(caller.get(ACCESS + "/mine").expect(200).at("/phone")).isEqualTo("masked");
            caller.get(ACCESS).expect(403);
            admin.put(
                            ACCESS,
                            Map.of(
                                    "items",
                                    List.of(Map.of("field", "nothing", "role", "telesales", "access", "masked"))))
                    .expect(422);
        } finally {
            admin.put(ACCESS, Map.of("items", List.of())).expect(200);
        }
    }

    private List<UUID> leads(TestPerson person, String industry, int count) {
        List<Map<String, String>> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(Map.of("company", LeadMother.company(), "industry", industry));
        }
        Answer made =
                api.as(person).post(LEADS + "/batch", Map.of("items", items)).expect(200);
        List<UUID> ids = new ArrayList<>();
        made.json()
                .path("items")
                .forEach(item ->
                        ids.add(UUID.fromString(item.path("body").path("id").asString())));
        return ids;
    }

    private static Answer finished(Api caller, String what, Answer started) {
        UUID job = started.expect(202).id();
        return await().atMost(Duration.ofMinutes(2))
                .until(
                        () -> caller.get(LEADS + "/" + what + "/{id}", job).expect(200),
                        answer -> "done".equals(answer.at("/state")) || "failed".equals(answer.at("/state")));
    }
}
