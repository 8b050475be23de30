package io.tidewater.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidewater.testkit.Answer;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.ApiDocument;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.Statements;
import io.tidewater.testkit.TestEvent;
import io.tidewater.testkit.TestPeople;
import io.tidewater.testkit.TestPerson;
import io.tidewater.testkit.Topics;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Figures from events, within scope, each counted once. */
@ServiceTest
class ReportIntegrationTests {

    private final Api api;
    private final Topics topics;

    ReportIntegrationTests(Api api, Topics topics) {
        this.api = api;
        this.topics = topics;
    }

    @Test
    void r1WonDealsAreCountedOnceByQuarterOfficePersonAndProduct() {
        won(TestPeople.repEast1(), "100.10", "1991-01-31");
        TestEvent twice = won(TestPeople.repEast1(), "200.20", "1991-04-01");
        topics.publish(twice);
        topics.publish(twice.withHeader("id", UUID.randomUUID().toString()));
        won(TestPeople.repWest1(), "50.05", "1991-04-02");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(total(TestPeople.analyst1(), "1991")).isEqualTo("3:350.35"));

        JsonNode quarters = summary(TestPeople.analyst1(), "1991", "quarter");
        assertThat(quarters.path("rows").path(0).path("key").asString()).isEqualTo("1991-Q1");
        assertThat(quarters.path("rows").path(0).path("amount").asString()).isEqualTo("100.10");
        assertThat(quarters.path("rows").path(1).path("count").asInt()).isEqualTo(2);
        JsonNode offices = summary(TestPeople.analyst1(), "1991", "office");
        assertThat(offices.path("rows").path(0).path("label").asString()).isIn("East", "East coast");
        assertThat(offices.path("rows").path(1).path("amount").asString()).isEqualTo("50.05");
        assertThat(quarters.path("asOf").asString()).isNotEmpty();
    }

    @Test
    void p2EveryFigureCountsOnlyWhatThePersonMaySee() {
        won(TestPeople.repEast1(), "10.00", "1992-02-01");
        won(TestPeople.repEast2(), "20.00", "1992-02-01");
        won(TestPeople.repWest1(), "40.00", "1992-02-01");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(total(TestPeople.director(), "1992")).isEqualTo("3:70.00"));
        assertThat(total(TestPeople.repEast1(), "1992")).isEqualTo("1:10.00");
        assertThat(total(TestPeople.managerEast(), "1992")).isEqualTo("2:30.00");
        assertThat(total(TestPeople.repWest1(), "1992")).isEqualTo("1:40.00");
        assertThat(total(TestPeople.partner1(), "1992")).isEqualTo("0:0");
    }

    @Test
    void p2ADealIsCountedForWhomItIsSharedWithUntilItIsTakenBack() {
        String id = won(TestPeople.repEast1(), "10.00", "1996-02-01").key();
        won(TestPeople.repWest1(), "40.00", "1996-02-01");

        topics.publish(shared("sales", "opportunity.shared", id, List.of(with(TestPeople.repWest1()))));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(total(TestPeople.repWest1(), "1996")).isEqualTo("2:50.00"));
        topics.publish(shared("sales", "opportunity.shared", id, List.of()));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(total(TestPeople.repWest1(), "1996")).isEqualTo("1:40.00"));
        assertThat(total(TestPeople.repEast1(), "1996")).isEqualTo("1:10.00");
    }

    @Test
    void p2ALeadIsCountedForWhomItIsSharedWithUntilItIsTakenBack() {
        String id = UUID.randomUUID().toString();
        TestPerson owner = TestPeople.repEast1();
        topics.publish(TestEvent.example("lead", "lead.created")
                .with("id", id)
                .with("createdAt", "1997-03-03T10:00:00Z")
                .with("ownerId", owner.id().toString())
                .with("ownerUserName", owner.userName())
                .with("orgPath", owner.units().getFirst())
                .with("pool", null)
                .with("version", 3));

        topics.publish(shared("lead", "lead.shared", id, List.of(with(TestPeople.repWest1()))));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(leads(TestPeople.repWest1(), "1997")).isEqualTo(1));
        topics.publish(shared("lead", "lead.shared", id, List.of()));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(leads(TestPeople.repWest1(), "1997")).isZero());
        assertThat(leads(owner, "1997")).isEqualTo(1);
    }

    @Test
    void r1AnOlderStateNeverReplacesANewerOne() {
        UUID id = UUID.randomUUID();
        topics.publish(deal(TestPeople.repEast1(), id, "won", "70.00", "1993-02-01", 5));
        topics.publish(deal(TestPeople.repEast1(), id, "open", "60.00", "1993-02-01", 4));
        won(TestPeople.repEast1(), "1.00", "1993-02-02");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(total(TestPeople.analyst1(), "1993")).isEqualTo("2:71.00"));
    }

    @Test
    void r2ARebuildFromTheTopicsGivesTheSameFigures() {
        won(TestPeople.repEast1(), "5.00", "1994-02-01");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(total(TestPeople.analyst1(), "1994")).isEqualTo("1:5.00"));
        Api analyst = api.as(TestPeople.analyst1());
        long built = analyst.post("/api/v1/reports/rebuild", Map.of())
                .expect(202)
                .json()
                .path("generation")
                .asLong();
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            Answer progress = analyst.get("/api/v1/reports/rebuild");
            assertThat(progress.json().path("generation").asLong()).isEqualTo(built);
            assertThat(progress.at("/state")).isEqualTo("live");
        });
        assertThat(total(TestPeople.analyst1(), "1994")).isEqualTo("1:5.00");
        won(TestPeople.repEast1(), "6.00", "1994-02-02");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(total(TestPeople.analyst1(), "1994")).isEqualTo("2:11.00"));
    }

    @Test
    void r3LeadsAreCountedBySourceWithWhatBecameOfThem() {
        TestEvent lead = TestEvent.example("lead", "lead.created")
                .with("id", UUID.randomUUID().toString())
                .with("createdAt", "1995-03-03T10:00:00Z")
                .with("state", "converted")
                .with("version", 9);
        topics.publish(lead);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            JsonNode report = api.as(TestPeople.analyst1())
                    .get("/api/v1/reports/lead-conversion?from=1995-01-01&to=1995-12-31&groupBy=source")
                    .expect(200)
                    .json();
            assertThat(report.path("rows")
                            .path(0)
                            .path("figures")
                            .path("converted")
                            .asInt())
                    .isEqualTo(1);
        });
    }

    @Test
    void p7AnUnknownGroupingOrDayIsRefusedByName() {
        Api analyst = api.as(TestPeople.analyst1());
        assertThat(analyst.get("/api/v1/reports/sales-summary?groupBy=colour")
                        .expect(400)
                        .at("/errors/0/field"))
                .isEqualTo("groupBy");
        assertThat(analyst.get("/api/v1/reports/sales-summary?from=soon")
                        .expect(400)
                        .at("/errors/0/field"))
                .isEqualTo("from");
        analyst.get("/api/v1/reports/sales-summary?from=2017-02-01&to=2017-01-01")
                .expect(422);
        api.as(TestPeople.repEast1()).get("/api/v1/reports/parity").expect(403);
        api.as(TestPeople.customer1()).get("/api/v1/reports/funnel").expect(403);
    }

    @Test
    void p7AReportTakesFewStatements() {
        Statements.atMost(4, () -> summary(TestPeople.director(), "1990", "quarter"));
    }

    @Test
    void p7TheApiIsWhatItsDocumentSays() {
        ApiDocument.check(api, "reporting");
    }

    private TestEvent won(TestPerson owner, String amount, String closeOn) {
        return topics.publish(deal(owner, UUID.randomUUID(), "won", amount, closeOn, 3));
    }

    private static TestEvent deal(
            TestPerson owner, UUID id, String category, String amount, String closeOn, long version) {
        return TestEvent.example("sales", "opportunity.created")
                .with("id", id.toString())
                .with("stage", category.equals("won") ? "won" : "proposal")
                .with("stageCategory", category)
                .with("amountValue", amount)
                .with("closeOn", closeOn)
                .with("ownerId", owner.id().toString())
                .with("ownerUserName", owner.userName())
                .with("ownerName", owner.name())
                .with("orgPath", owner.units().getFirst())
                .with("version", version);
    }

    private static TestEvent shared(String service, String type, String id, List<Map<String, Object>> shares) {
        return TestEvent.example(service, type).with("id", id).with("shares", shares);
    }

    private static Map<String, Object> with(TestPerson person) {
        Map<String, Object> share = new HashMap<>();
        share.put("userId", person.id().toString());
        share.put("userName", person.userName());
        share.put("orgPath", null);
        share.put("grantedAt", "2026-05-05T03:02:01Z");
        return share;
    }

    /** How many leads of the year the person's report counts. */
    private int leads(TestPerson person, String year) {
        return api.as(person)
                .get("/api/v1/reports/lead-conversion?from=%s-01-01&to=%s-12-31&groupBy=source".formatted(year, year))
                .expect(200)
                .json()
                .path("rows")
                .valueStream()
                .mapToInt(row -> row.path("count").asInt())
                .sum();
    }

    private JsonNode summary(TestPerson person, String year, String groupBy) {
        return api.as(person)
                .get("/api/v1/reports/sales-summary?from=" + year + "-01-01&to=" + year + "-12-31&groupBy=" + groupBy)
                .expect(200)
                .json();
    }

    /** Count and amount of the year, as one text. */
    private String total(TestPerson person, String year) {
        JsonNode rows = summary(person, year, "quarter").path("rows");
        long count = 0;
        BigDecimal amount = BigDecimal.ZERO;
        for (JsonNode row : List.copyOf(rows.values())) {
            count += row.path("count").asLong();
            amount = amount.add(new BigDecimal(row.path("amount").asString()));
        }
        return count + ":" + amount.toPlainString();
    }
}
