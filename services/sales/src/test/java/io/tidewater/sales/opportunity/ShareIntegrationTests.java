package io.tidewater.sales.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.sales.Stall;
import io.tidewater.sales.org.TestOrganisation;
import io.tidewater.testkit.Answer;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.Neighbours;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.TestPeople;
import io.tidewater.testkit.Topics;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@ServiceTest
@DisplayName("P2 a deal is shared and taken back")
class ShareIntegrationTests {

    private static final String DEAL = "/api/v1/opportunities/{id}";
    private static final String SHARES = DEAL + "/shares";
    private static final Map<String, String> WEST = Map.of("userName", "rep-west-1");
    private static final Map<String, String> WEST_UNIT = Map.of("orgPath", "/sales/west");

    private final Api api;
    private final Neighbours neighbours;
    private final Topics topics;
    private final Stall stall;

    ShareIntegrationTests(Api api, Neighbours neighbours, Topics topics) {
        this.api = api;
        this.neighbours = neighbours;
        this.topics = topics;
        this.stall = new Stall(api, neighbours);
    }

    @BeforeEach
    void theOrganisationIsKnown() {
        TestOrganisation.holds(neighbours, List.of(TestPeople.repEast1(), TestPeople.repWest1()));
        api.as(TestPeople.admin1()).post("/api/v1/org-units/sync", "").expect(200);
    }

    @Test
    void whoMayShareMayTakeBackAndTheSightIsGoneAtOnce() {
        UUID id = deal();
        Api rep = api.as(TestPeople.repEast1());
        Api west = api.as(TestPeople.repWest1());
        rep.post(SHARES, WEST, id).expect(200);
        rep.post(SHARES, WEST_UNIT, id).expect(200);
        west.get(DEAL, id).expect(200);

        Answer left = rep.remove(SHARES, WEST, id).expect(200);
        assertThat(left.at("/items/0/orgPath")).isEqualTo("/sales/west");
        api.as(TestPeople.managerEast()).remove(SHARES, WEST_UNIT, id).expect(200);

        west.get(DEAL, id).expect(404);
        assertThat(rep.get(SHARES, id).json().path("items").size()).isZero();
    }

    @Test
    void whoOnlySeesADealTakesNothingBackAndOutOfScopeThereIsNone() {
        UUID id = deal();
        api.as(TestPeople.repEast1()).post(SHARES, WEST, id).expect(200);

        api.as(TestPeople.repWest1()).remove(SHARES, WEST, id).expect(403);
        api.as(TestPeople.repEast3()).remove(SHARES, WEST, id).expect(404);
        api.as(TestPeople.repEast1()).remove(SHARES, Map.of(), id).expect(422);

        api.as(TestPeople.repWest1()).get(DEAL, id).expect(200);
    }

    @Test
    void aUnitThatIsNotThereIsRefusedByName() {
        Answer refused = api.as(TestPeople.repEast1())
                .post(SHARES, Map.of("orgPath", "/nowhere"), deal())
                .expect(422);

        assertThat(refused.at("/errors/0/field")).isEqualTo("orgPath");
    }

    @Test
    void whatWasSharedWithSomebodyWhoLeftIsStillTakenBack() {
        UUID id = deal();
        Api rep = api.as(TestPeople.repEast1());
        rep.post(SHARES, WEST, id).expect(200);
        TestOrganisation.holds(neighbours, List.of(TestPeople.repEast1()));
        api.as(TestPeople.admin1()).post("/api/v1/org-units/sync", "").expect(200);

        rep.remove(SHARES, WEST, id).expect(200);

        assertThat(rep.get(SHARES, id).json().path("items").size()).isZero();
    }

    @Test
    void eachTrueChangeIsToldOnceWithAllSharesThatAreLeft() {
        UUID id = deal();
        Api rep = api.as(TestPeople.repEast1());

        rep.remove(SHARES, WEST, id).expect(200);
        rep.post(SHARES, WEST, id).expect(200);
        rep.post(SHARES, WEST, id).expect(200);
        rep.remove(SHARES, WEST, id).expect(200);
        rep.remove(SHARES, WEST, id).expect(200);

        List<JsonNode> newestFirst = rep.get(DEAL + "/history", id)
                .json()
                .path("items")
                .valueStream()
                .filter(event -> event.path("type").asString().equals("opportunity.shared"))
                .toList();
        assertThat(newestFirst).hasSize(2);
        topics.await("sales", "opportunity.shared", id);
    }

    private UUID deal() {
        return stall.deal(TestPeople.repEast1(), "Shared").id();
    }
}
