package io.tidewater.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidewater.testkit.Api;
import io.tidewater.testkit.Neighbours;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.Statements;
import io.tidewater.testkit.TestEvent;
import io.tidewater.testkit.TestPeople;
import io.tidewater.testkit.TestTokens;
import io.tidewater.testkit.Topics;
import io.tidewater.testkit.contract.ApiFile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class ServiceTestIntegrationTests {

    private final Api api;
    private final Topics topics;
    private final Neighbours neighbours;
    private final JdbcClient db;

    ServiceTestIntegrationTests(Api api, Topics topics, Neighbours neighbours, JdbcClient db) {
        this.api = api;
        this.topics = topics;
        this.neighbours = neighbours;
        this.db = db;
    }

    @Test
    void theServiceMeetsThePersonOfTheToken() {
        var answer = api.as(TestPeople.repEast1()).get("/api/v1/me").expect(200);

        assertThat(answer.at("/userName")).isEqualTo("rep-east-1");
        assertThat(answer.at("/org/0")).isEqualTo("/sales/east/team-1");
    }

    @Test
    void everyBadTokenIsRefusedByTheDecoderOfProduction() {
        api.get("/api/v1/me").expect(401);
        TestTokens.refused(TestPeople.repEast1())
                .forEach((reason, token) -> assertThat(
                                api.as(token).get("/api/v1/me").status())
                        .as(reason)
                        .isEqualTo(401));
    }

    @Test
    void theServiceDescribesItselfWithoutAToken() {
        var document = ApiFile.normalised(api.get("/v3/api-docs").expect(200).json());

        assertThat(document.has("servers")).isFalse();
        assertThat(document.path("paths").has("/api/v1/stones")).isTrue();
    }

    @Test
    void placeholdersAreEncoded() {
        var answer = api.as(TestPeople.repEast1()).get("/api/v1/stones?like={like}", "a+b & 软件 #1");

        assertThat(answer.expect(200).at("/0")).isEqualTo("a stone like a+b & 软件 #1");
    }

    @Test
    void statementsOfARequestAndOfTheTestAreCounted() {
        var rep = api.as(TestPeople.repEast1());

        assertThat(Statements.of(() -> {
                    rep.get("/api/v1/stones?like=x").expect(200);
                    db.sql("select 2").query(Integer.class).single();
                }))
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("select 1"),
                        second -> assertThat(second).contains("a stone like"),
                        third -> assertThat(third).isEqualTo("select 2"));
        assertThatThrownBy(() -> Statements.atMost(1, () -> rep.get("/api/v1/stones?like=x")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("budget is 1");
    }

    @Test
    void whatTheServiceSendsIsSeen() {
        api.as(TestPeople.repEast1())
                .post("/api/v1/stones", Map.of("id", "s-1"))
                .expect(200);

        assertThat(topics.await("quarry", event -> event.key().equals("s-1"))
                        .data()
                        .path("id")
                        .asString())
                .isEqualTo("1");
    }

    @Test
    void whatAnotherServiceTellsArrivesWithItsAttributes() {
        var sent = topics.publish(TestEvent.of("harbour", "ship.landed", "h-1", "{\"id\": \"h-1\", \"masts\": 2}")
                .with("name", "Anna")
                .withHeader("actor", "someone"));

        var read = topics.await("harbour", "ship.landed", "h-1");

        assertThat(read.id()).isEqualTo(sent.id());
        assertThat(read.header("actor")).isEqualTo("someone");
        assertThat(read.data().path("masts").asInt()).isEqualTo(2);
        assertThat(read.data().path("name").asString()).isEqualTo("Anna");
    }

    @Test
    void aNeighbourIsAwayUntilATestSaysWhatItAnswers() {
        neighbours.answer("lead", "GET", "/api/v1/x", 200, Map.of("ok", true));

        assertThat(api.as(TestPeople.repEast1())
                        .get("/api/v1/neighbour")
                        .expect(200)
                        .at("/ok"))
                .isEqualTo("true");
        assertThat(neighbours.calls("lead")).extracting(Neighbours.Call::path).containsExactly("/api/v1/x");

        neighbours.away("lead");
        assertThat(api.as(TestPeople.repEast1()).get("/api/v1/neighbour").status())
                .isGreaterThanOrEqualTo(500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer",
                "Bearer =",
                "Bearer a b",
                "Bearer a=b",
                "Bearera.b.c",
                "Bearer a.b.c",
                "Basic YTpi",
                "a"
            })
    void whatCannotBeATokenIsNobody(String header) {
        api.with("Authorization", header).get("/api/v1/me").expect(401);
    }
}
