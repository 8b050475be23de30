package io.tidewater.lead.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.lead.LeadMother;
import io.tidewater.testkit.Answer;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.TestPeople;
import io.tidewater.testkit.TestPerson;
import io.tidewater.testkit.Topics;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
@DisplayName("L19 visits")
class VisitIntegrationTests {

    private static final Map<String, Object> HERE = Map.of("latitude", 30.2741, "longitude", 120.1551, "accuracy", 15);

    private final Api api;
    private final Topics topics;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Routes routes;
    private final TestPerson person =
            TestPerson.named("rep-visits-" + UUID.randomUUID()).as("sales-rep").in("/sales/east");
    private final Api rep;

    VisitIntegrationTests(Api api, Topics topics, JdbcClient jdbc, Clock clock, Routes routes) {
        this.api = api;
        this.topics = topics;
        this.jdbc = jdbc;
        this.clock = clock;
        this.routes = routes;
        this.rep = api.as(person);
    }

    @Test
    @DisplayName(
            "L19 a visit is checked in to with consent, place, accuracy and photo, and becomes a verified follow-up")
    void planAndCheckIn() {
        UUID lead = lead();
        rep.put(
                        "/api/v1/leads/{id}/place",
                        Map.of("address", "文三路 90 号", "latitude", 30.2750, "longitude", 120.1551),
                        lead)
                .expect(200);
        UUID visit = plan(lead);
        assertThat(rep.post("/api/v1/lead-visits/{id}/check-in", HERE, visit)
                        .expect(409)
                        .code())
                .isEqualTo("no-consent");
        rep.put("/api/v1/lead-visits/consent", Map.of()).expect(200);
        assertThat(rep.post(
                                "/api/v1/lead-visits/{id}/check-in",
                                Map.of("latitude", 95, "longitude", 1, "accuracy", 1),
                                visit)
                        .expect(422)
                        .at("/errors/0/field"))
                .isEqualTo("latitude");
        byte[] photo = {(byte) 0xff, (byte) 0xd8, 1, 2, 3};
        Answer done = rep.post(
                "/api/v1/lead-visits/{id}/check-in",
                Map.of(
                        "latitude",
                        30.2741,
                        "longitude",
                        120.1551,
                        "accuracy",
                        15,
                        "note",
                        "Showed the demo",
                        "photoType",
                        "image/jpeg",
                        "photo",
                        Base64.getEncoder().encodeToString(photo)),
                visit);
        assertThat(done.expect(200).at("/state")).isEqualTo("checked-in");
        assertThat(done.json().path("distance").asDouble()).isBetween(90.0, 110.0);
        assertThat(rep.post("/api/v1/lead-visits/{id}/check-in", HERE, visit)
                        .expect(409)
                        .code())
                .isEqualTo("visit-state");
        rep.get("/api/v1/lead-visits/{id}/photo", visit).expect(200);
        api.as(TestPeople.repWest1())
                .get("/api/v1/lead-visits/{id}/photo", visit)
                .expect(404);
        topics.await("lead", "visit.checked-in", lead);

        Answer log = rep.get("/api/v1/leads/{id}/follow-ups", lead);
        assertThat(log.at("/items/0/channel")).isEqualTo("visit");
        assertThat(jdbc.sql("select verified_follow_up_at is not null from lead where id = :lead")
                        .param("lead", lead)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(rep.get("/api/v1/leads/{id}", lead).at("/state")).isEqualTo("working");
    }

    @Test
    @DisplayName("L19 nobody is located outside their working hours or after taking the consent back")
    void onlyInWorkingHours() {
        UUID lead = lead();
        UUID visit = plan(lead);
        rep.put("/api/v1/lead-visits/consent", Map.of()).expect(200);
        int today = clock.instant()
                .atZone(java.time.ZoneId.of("Asia/Shanghai"))
                .getDayOfWeek()
                .getValue();
        rep.put(
                        "/api/v1/lead-people/{name}/availability",
                        Map.of(
                                "workDays",
                                IntStream.rangeClosed(1, 7)
                                        .filter(day -> day != today)
                                        .boxed()
                                        .toList()),
                        person.userName())
                .expect(200);
        assertThat(rep.post("/api/v1/lead-visits/{id}/check-in", HERE, visit)
                        .expect(409)
                        .code())
                .isEqualTo("check-in-hours");
        rep.put("/api/v1/lead-people/{name}/availability", Map.of(), person.userName())
                .expect(200);
        rep.delete("/api/v1/lead-visits/consent").expect(200);
        assertThat(rep.post("/api/v1/lead-visits/{id}/check-in", HERE, visit)
                        .expect(409)
                        .code())
                .isEqualTo("no-consent");
        topics.await("lead", "location-consent.withdrawn", person.id());
    }

    @Test
    @DisplayName("L19 near me lists one's own leads by distance, and the day's route is the best order")
    void nearAndRoute() {
        List<UUID> leads = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            UUID lead = lead();
            rep.put(
                            "/api/v1/leads/{id}/place",
                            Map.of("latitude", 30.0 + new int[] {3, 1, 5, 2, 6, 4}[i] * 0.01, "longitude", 120.0),
                            lead)
                    .expect(200);
            plan(lead);
            leads.add(lead);
        }
        Answer near = rep.get("/api/v1/lead-visits/near?latitude=30&longitude=120&kilometres=4");
        assertThat(near.expect(200).json().path("items").size()).isEqualTo(3);
        assertThat(near.at("/items/0/leadId")).isEqualTo(leads.get(1).toString());
        Answer route = rep.post("/api/v1/lead-visits/route", Map.of("latitude", 30.0, "longitude", 120.0));
        List<String> order = new ArrayList<>();
        route.expect(200)
                .json()
                .path("legs")
                .forEach(leg -> order.add(leg.at("/visit/leadId").asString()));
        assertThat(order)
                .containsExactly(IntStream.of(1, 3, 0, 5, 2, 4)
                        .mapToObj(i -> leads.get(i).toString())
                        .toArray(String[]::new));
        assertThat(rep.get("/api/v1/lead-visits/near?latitude=30&longitude=120&kilometres=0")
                        .status())
                .isEqualTo(422);
    }

    @Test
    @DisplayName("L19 a day begins by the clocks of the zone that is asked for")
    void aDayBeginsByTheClocksOfItsZone() {
        UUID visit = rep.post(
                        "/api/v1/lead-visits",
                        Map.of("leadId", lead(), "plannedAt", "2030-06-10T22:30:00Z", "purpose", "Demo"))
                .expect(201)
                .id();
        assertThat(on("2030-06-10", "Europe/London")).containsExactly(visit.toString());
        assertThat(on("2030-06-11", "Europe/London")).isEmpty();
        assertThat(on("2030-06-10", "Asia/Shanghai")).isEmpty();
        assertThat(on("2030-06-11", "Asia/Shanghai")).containsExactly(visit.toString());
        assertThat(rep.get("/api/v1/lead-visits?zone=Nowhere/Land").status()).isEqualTo(400);
        assertThat(rep.post(
                                "/api/v1/lead-visits/route",
                                Map.of("zone", "Nowhere/Land", "latitude", 30.0, "longitude", 120.0))
                        .status())
                .isEqualTo(400);
    }

    private List<String> on(String day, String zone) {
        return rep.get("/api/v1/lead-visits?on={day}&zone={zone}", day, zone)
                .expect(200)
                .json()
                .path("items")
                .findValuesAsString("id");
    }

    @Test
    @DisplayName("L19 the route of eight stops is as short as the shortest of all orders")
    void theRouteIsTheShortest() {
        Random random = new Random(19);
        for (int round = 0; round < 3; round++) {
            List<Stop> stops = new ArrayList<>(IntStream.range(0, 8)
                    .mapToObj(i ->
                            new Stop(new UUID(0, i), new Spot(30 + random.nextDouble(), 120 + random.nextDouble())))
                    .toList());
            Spot start = new Spot(30.5, 120.5);
            List<Stop> found = routes.best(start, stops);
            assertThat(found).containsExactlyInAnyOrderElementsOf(stops);
            assertThat(metres(start, found)).isLessThanOrEqualTo(shortest(start, stops, 0) * 1.0001);
        }
    }

    private static double metres(Spot start, List<Stop> stops) {
        double metres = 0;
        Spot at = start;
        for (Stop stop : stops) {
            metres += at.metresTo(stop.spot());
            at = stop.spot();
        }
        return metres;
    }

    private static double shortest(Spot start, List<Stop> stops, int from) {
        if (from == stops.size()) {
            return metres(start, stops);
        }
        double best = Double.MAX_VALUE;
        for (int i = from; i < stops.size(); i++) {
            Collections.swap(stops, from, i);
            best = Math.min(best, shortest(start, stops, from + 1));
            Collections.swap(stops, from, i);
        }
        return best;
    }

    private UUID lead() {
        return rep.post("/api/v1/leads", Map.of("company", LeadMother.company()))
                .expect(201)
                .id();
    }

    private UUID plan(UUID lead) {
        Instant soon = clock.instant().plus(Duration.ofSeconds(1));
        return rep.post("/api/v1/lead-visits", Map.of("leadId", lead, "plannedAt", soon.toString(), "purpose", "Demo"))
                .expect(201)
                .id();
    }
}
