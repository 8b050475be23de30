package io.tidewater.platform.event.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidewater.testkit.Answer;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.TestEvent;
import io.tidewater.testkit.TestPeople;
import io.tidewater.testkit.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest
class OperatorEndpointsIntegrationTests {

    private final Api admin;
    private final Api rep;
    private final Topics topics;

    OperatorEndpointsIntegrationTests(Api api, Topics topics) {
        this.admin = api.as(TestPeople.admin1());
        this.rep = api.as(TestPeople.repEast1());
        this.topics = topics;
    }

    @Test
    void anAdministratorSeesWhatStandsAsideAndPutsItBackInOrder() {
        OperatedApplication.JAMMED.set(true);
        for (int n = 1; n <= 3; n++) {
            rep.post("/api/v1/boxes/jam/" + n, Map.of()).expect(200);
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> waiting().json().path("items").size() == 3);
        assertThat(waiting().at("/items/0/reason")).contains("jammed");
        assertThat(waiting().at("/items/0/body")).contains("\"n\": 1");
        assertThat(waiting().at("/items/0/headers/ce_type")).isEqualTo("box.packed");
        assertThat(waiting().json().path("waiting").asInt()).isEqualTo(3);

        admin.post("/internal/dead-letters/boxes/jam/put-back", Map.of()).expect(409);
        OperatedApplication.JAMMED.set(false);
        assertThat(admin.post("/internal/dead-letters/boxes/jam/put-back", Map.of())
                        .expect(200)
                        .json()
                        .path("done")
                        .asInt())
                .isEqualTo(3);
        assertThat(OperatedApplication.COUNTED).containsSubsequence(1, 2, 3);
        assertThat(waiting().json().path("items").size()).isZero();
    }

    @Test
    void lagTellsHowFarTheConsumersAre() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> admin.get("/internal/lag")
                                .expect(200)
                                .json()
                                .path(0)
                                .path("lag")
                                .asInt(-1)
                        == 0);
        Answer lag = admin.get("/internal/lag").expect(200);
        assertThat(lag.at("/0/consumer")).isEqualTo("boxes");
        assertThat(lag.at("/0/running")).isEqualTo("true");
        assertThat(Instant.parse(String.valueOf(lag.at("/0/caughtUpAt"))))
                .isAfter(Instant.now().minusSeconds(30));
    }

    @Test
    void snapshotsPublishEveryRecordOnce() {
        admin.post("/internal/snapshots?type=none.such", Map.of()).expect(404);
        admin.post("/internal/snapshots", Map.of()).expect(202);
        assertThat(topics.awaitAll("sample", event -> event.type().equals("shelf.snapshot"), 1_234))
                .hasSize(1_234)
                .extracting(TestEvent::key)
                .doesNotHaveDuplicates();
        await().until(() -> "done".equals(admin.get("/internal/snapshots").at("/0/state")));
        assertThat(admin.get("/internal/snapshots").at("/0/published")).isEqualTo("1234");
    }

    @Test
    void nobodyElseMeddles() {
        rep.get("/internal/dead-letters").expect(403);
        rep.get("/internal/lag").expect(403);
        rep.post("/internal/snapshots", Map.of()).expect(403);
        rep.post("/internal/dead-letters/boxes/jam/discard", Map.of()).expect(403);
    }

    private Answer waiting() {
        return admin.get("/internal/dead-letters?consumer=boxes").expect(200);
    }
}
