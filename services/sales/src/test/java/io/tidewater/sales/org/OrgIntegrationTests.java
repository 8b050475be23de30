package io.tidewater.sales.org;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.testkit.Answer;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.Neighbours;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.TestPeople;
import io.tidewater.testkit.TestPerson;
import io.tidewater.testkit.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@ServiceTest
@DisplayName("S1 organisation")
class OrgIntegrationTests {

    private final Api api;
    private final Neighbours neighbours;
    private final Topics topics;

    OrgIntegrationTests(Api api, Neighbours neighbours, Topics topics) {
        this.api = api;
        this.neighbours = neighbours;
        this.topics = topics;
    }

    @Test
    void unitsAndPeopleFollowTheDirectoryAndAreTold() {
        TestPerson newcomer = rep("Ann Newcomer");
        sync(newcomer).expect(200);
        Answer again = sync(newcomer).expect(200);
        sync(newcomer.in("/sales/west/team-1")).expect(200);

        JsonNode created =
                topics.await("sales", "person.created", newcomer.id()).data();
        JsonNode moved = topics.await("sales", "person.changed", newcomer.id()).data();
        assertThat(again.json().path("changed").asInt()).isZero();
        assertThat(created.path("roles").toString()).isEqualTo("[\"sales-rep\"]");
        assertThat(created.path("unitLabel").asString()).isEqualTo("Sales / East / Team 1");
        assertThat(moved.path("orgPath").asString()).isEqualTo("/sales/west/team-1");
        assertThat(moved.path("changes").has("units")).isTrue();

        sync().expect(200);
        JsonNode gone = topics.await("sales", "person.removed", newcomer.id()).data();
        assertThat(gone.path("removed").asBoolean()).isTrue();
        assertThat(gone.path("version").asInt()).isEqualTo(2);
    }

    @Test
    void theTreeIsShownFromTheTopToStaffOnly() {
        sync().expect(200);

        Answer tree = api.as(TestPeople.repEast1()).get("/api/v1/org-units").expect(200);

        assertThat(tree.json().path("items").findValuesAsString("path"))
                .contains("/sales", "/sales/east", "/sales/east/team-1");
        assertThat(tree.json().path("directoryAway").asBoolean()).isFalse();
        api.as(TestPeople.partner1()).get("/api/v1/org-units").expect(403);
        api.as(TestPeople.customer1()).get("/api/v1/people").expect(403);
    }

    @Test
    void assignablePeopleAreFoundByAnyPartOfTheirName() {
        sync().expect(200);
        Api rep = api.as(TestPeople.repEast1());

        assertThat(names(rep.get("/api/v1/people?q=clarke"))).contains("Emma Clarke");
        assertThat(names(rep.get("/api/v1/people?q=rep-east"))).contains("Emma Clarke", "李娜");
        assertThat(names(rep.get("/api/v1/people?q={q}", "王"))).contains("王强");
        assertThat(names(rep.get("/api/v1/people?q=harada"))).isEmpty();
        assertThat(names(rep.get("/api/v1/people?q={q}", "100%_"))).isEmpty();
    }

    @Test
    void namesAreGivenForUserNamesAndMembersForUnits() {
        TestPerson leaver = rep("Ann Leaver");
        sync(leaver).expect(200);
        sync().expect(200);
        Api rep = api.as(TestPeople.repEast1());

        assertThat(names(rep.get("/api/v1/people/names?userName=rep-east-1&userName=rep-east-2&userName=nobody")))
                .containsExactly("李娜", "Emma Clarke");
        assertThat(names(rep.get("/api/v1/people/names?userName=" + leaver.userName())))
                .as("what somebody did is told with their name after they left")
                .containsExactly("Ann Leaver");
        assertThat(names(rep.get("/api/v1/people/names?userName=partner-1,customer-1")))
                .as("outsiders are nobody's to look up")
                .isEmpty();
        assertThat(names(rep.get("/api/v1/org-units/members?unit=/sales/east/team-1")))
                .contains("李娜", "Emma Clarke")
                .doesNotContain("王强", "Ann Leaver");

        rep.get("/api/v1/people/names").expect(400);
        Answer many =
                rep.get("/api/v1/people/names?userName=" + "a,".repeat(201)).expect(422);
        assertThat(many.json().path("errors").findValuesAsString("field")).containsExactly("userName", "userName");
        assertThat(many.json().path("errors").findValuesAsString("rule"))
                .as("each rule once, the list's own and that of its empty last name")
                .containsExactly("max-items", "pattern");
        Answer words =
                rep.get("/api/v1/people/names?userName={name}", "no such thing").expect(422);
        assertThat(words.json().at("/errors/0/rule").asString()).isEqualTo("pattern");
        rep.get("/api/v1/org-units/members?unit=east").expect(400);
        assertThat(names(rep.get("/api/v1/org-units/members?unit=/moon"))).isEmpty();
        api.as(TestPeople.partner1())
                .get("/api/v1/people/names?userName=rep-east-1")
                .expect(403);
        api.as(TestPeople.customer1())
                .get("/api/v1/org-units/members?unit=/sales")
                .expect(403);
    }

    @Test
    void aDirectoryThatIsAwayLeavesTheOrganisationAsItIs() {
        sync().expect(200);
        neighbours.away("account");

        Answer refused =
                api.as(TestPeople.admin1()).post("/api/v1/org-units/sync", "").expect(503);

        assertThat(refused.code()).isEqualTo("directory-away");
        Answer tree = api.as(TestPeople.admin1()).get("/api/v1/org-units").expect(200);
        assertThat(tree.json().path("items")).isNotEmpty();
        assertThat(tree.json().path("directoryAway").asBoolean()).isTrue();
        api.as(TestPeople.repEast1()).post("/api/v1/org-units/sync", "").expect(403);
    }

    private Answer sync(TestPerson... more) {
        List<TestPerson> people = new ArrayList<>(TestPeople.all());
        people.addAll(List.of(more));
        TestOrganisation.holds(neighbours, people);
        return api.as(TestPeople.admin1()).post("/api/v1/org-units/sync", "");
    }

    private static TestPerson rep(String name) {
        return TestPerson.named("rep-" + UUID.randomUUID())
                .called(name, "en")
                .as("sales-rep")
                .in("/sales/east/team-1");
    }

    private static List<String> names(Answer people) {
        return people.expect(200).json().path("items").findValuesAsString("name");
    }
}
