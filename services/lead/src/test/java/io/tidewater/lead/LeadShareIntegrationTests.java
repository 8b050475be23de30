package io.tidewater.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidewater.testkit.Answer;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.TestEvent;
import io.tidewater.testkit.TestPeople;
import io.tidewater.testkit.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@ServiceTest
@DisplayName("P2 a lead is shared and taken back")
class LeadShareIntegrationTests {

    private static final String LEAD = "/api/v1/leads/{id}";
    private static final String SHARES = LEAD + "/shares";
    private static final Map<String, String> WEST = Map.of("userName", "rep-west-1");
    private static final Map<String, String> WEST_UNIT = Map.of("orgPath", "/sales/west");

    private final Api api;
    private final Topics topics;
    private final LeadMother mother;

    LeadShareIntegrationTests(Api api, Topics topics) {
        this.api = api;
        this.topics = topics;
        this.mother = new LeadMother(api);
    }

    @BeforeEach
    void theOrganisationIsKnown() {
        LeadMother.publishPeople(topics);
        topics.publish(TestEvent.example("sales", "org-unit.created")
                .with("id", UUID.nameUUIDFromBytes(new byte[] {1}).toString())
                .with("path", "/sales/west"));
        UUID probe = lead();
        Api rep = api.as(TestPeople.repEast1());
        for (Map<String, String> with : List.of(WEST, WEST_UNIT)) {
            await().until(() -> rep.post(SHARES, with, probe).status() == 201);
        }
    }

    @Test
    void whoMayShareMayTakeBackAndTheSightIsGoneAtOnce() {
        UUID id = lead();
        Api rep = api.as(TestPeople.repEast1());
        Api west = api.as(TestPeople.repWest1());
        rep.post(SHARES, WEST, id).expect(201);
        rep.post(SHARES, WEST_UNIT, id).expect(201);
        west.get(LEAD, id).expect(200);
        api.as(TestPeople.managerWest()).get(LEAD, id).expect(200);

        Answer left = rep.remove(SHARES, WEST, id).expect(200);
        assertThat(left.json().path("items").findValuesAsString("orgPath")).contains("/sales/west");
        api.as(TestPeople.managerEast())
                .remove(SHARES, Map.of("unit", "/sales/west"), id)
                .expect(200);

        west.get(LEAD, id).expect(404);
        west.get(SHARES, id).expect(404);
        api.as(TestPeople.managerWest()).get(LEAD, id).expect(404);
        assertThat(rep.get(SHARES, id).json().path("items").size()).isZero();
    }

    @Test
    void whoOnlySeesALeadTakesNothingBackAndOutOfScopeThereIsNone() {
        UUID id = lead();
        api.as(TestPeople.repEast1()).post(SHARES, WEST, id).expect(201);

        api.as(TestPeople.repWest1()).remove(SHARES, WEST, id).expect(403);
        api.as(TestPeople.repEast3()).remove(SHARES, WEST, id).expect(404);
        api.as(TestPeople.repEast1()).remove(SHARES, Map.of(), id).expect(422);
        api.as(TestPeople.repEast1())
                .remove(SHARES, Map.of("userName", "rep-west-1", "orgPath", "/sales/west"), id)
                .expect(422);

        api.as(TestPeople.repWest1()).get(LEAD, id).expect(200);
    }

    @Test
    void eachTrueChangeIsToldOnceWithAllSharesThatAreLeft() {
        UUID id = lead();
        Api rep = api.as(TestPeople.repEast1());

        rep.remove(SHARES, WEST, id).expect(200);
        rep.post(SHARES, WEST, id).expect(201);
        rep.post(SHARES, WEST, id).expect(201);
        rep.post(SHARES, WEST_UNIT, id).expect(201);
        rep.remove(SHARES, WEST, id).expect(200);
        rep.remove(SHARES, WEST, id).expect(200);
        rep.remove(SHARES, Map.of("userName", "nobody-1"), id).expect(200);

        List<JsonNode> newestFirst = told(id);
        assertThat(newestFirst).hasSize(3);
        assertThat(newestFirst.getFirst().findValuesAsString("orgPath")).containsExactly("/sales/west");
        assertThat(newestFirst.getLast().findValuesAsString("userName")).containsExactly("rep-west-1");
        topics.await("lead", "lead.shared", id);
    }

    @Test
    void sharesGivenAtOnceAreAllInWhatIsToldLast() throws Exception {
        UUID id = lead();
        List<Callable<Answer>> grants = new ArrayList<>();
        for (Map<String, String> with : List.of(WEST, WEST_UNIT, Map.of("userName", "rep-east-2"), WEST)) {
            grants.add(() -> api.as(TestPeople.repEast1()).post(SHARES, with, id));
        }

        try (var people = Executors.newFixedThreadPool(grants.size())) {
            for (Future<Answer> answer : people.invokeAll(grants)) {
                answer.get().expect(201);
            }
        }

        List<JsonNode> newestFirst = told(id);
        assertThat(newestFirst).hasSize(3);
        assertThat(newestFirst.getFirst().path("shares").size()).isEqualTo(3);
    }

    @Test
    void whatAMergeOpensAndItsUndoingClosesIsTold() {
        UUID stays = lead();
        UUID goes = lead();
        Api rep = api.as(TestPeople.repEast1());
        rep.post(SHARES, WEST, goes).expect(201);

        Answer merged = rep.post(LEAD + "/merge", Map.of("otherId", goes), stays);
        assertThat(told(stays).getFirst().findValuesAsString("userName"))
                .as(merged.text())
                .containsExactly("rep-west-1");
        rep.post("/api/v1/merges/{id}/undo", Map.of(), merged.at("/merge/id")).expect(200);

        List<JsonNode> newestFirst = told(stays);
        assertThat(newestFirst).hasSize(2);
        assertThat(newestFirst.getFirst().path("shares").size()).isZero();
        api.as(TestPeople.repWest1()).get(LEAD, stays).expect(404);
        api.as(TestPeople.repWest1()).get(LEAD, goes).expect(200);
    }

    private UUID lead() {
        return mother.enteredBy(TestPeople.repEast1()).expect(201).id();
    }

    private List<JsonNode> told(UUID lead) {
        return api.as(TestPeople.repEast1())
                .get(LEAD + "/history", lead)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(event -> event.path("type").asString().equals("lead.shared"))
                .map(event -> event.path("data"))
                .toList();
    }
}
