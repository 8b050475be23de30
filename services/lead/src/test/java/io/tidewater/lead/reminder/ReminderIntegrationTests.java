package io.tidewater.lead.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.lead.LeadMother;
import io.tidewater.testkit.Answer;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.TestEvent;
import io.tidewater.testkit.TestPeople;
import io.tidewater.testkit.TestPerson;
import io.tidewater.testkit.Topics;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
@DisplayName("L17, L18, L20 neglect, next dates, nurturing")
class ReminderIntegrationTests {

    private final Api api;
    private final Topics topics;
    private final JdbcClient jdbc;
    private final DueReminders due;
    private final Clock clock;
    private final TestPerson person =
            TestPerson.named("rep-remind-" + UUID.randomUUID()).as("sales-rep").in("/sales/east");
    private final Api rep;

    ReminderIntegrationTests(Api api, Topics topics, JdbcClient jdbc, DueReminders due, Clock clock) {
        this.api = api;
        this.topics = topics;
        this.jdbc = jdbc;
        this.due = due;
        this.clock = clock;
        this.rep = api.as(person);
    }

    @Test
    @DisplayName("L18 at the next date its owner is reminded once, also after a restart")
    void nextDates() {
        UUID lead = lead();
        Instant next = clock.instant().plus(Duration.ofHours(2));
        rep.post(
                        "/api/v1/leads/{id}/follow-ups",
                        Map.of("channel", "call", "text", "Call back", "nextAt", next.toString()),
                        lead)
                .expect(201);
        sweep(next.minusSeconds(60));
        assertThat(told(lead, "follow-up-due")).isEmpty();
        sweep(next.plusSeconds(60));
        sweep(next.plusSeconds(120));
        topics.await(
                "lead",
                event -> event.type().equals("reminder.sent") && event.key().equals(lead.toString()));
        assertThat(told(lead, "follow-up-due")).hasSize(1);
    }

    @Test
    @DisplayName("L17 leads not contacted for 7, 15, 30 and 60 days are counted, listed and reminded of")
    void neglected() {
        UUID lead = lead();
        age(lead, 20);
        Answer counts = rep.get("/api/v1/lead-neglect").expect(200);
        assertThat(counts.at("/items/0/leads")).isEqualTo("1");
        assertThat(counts.at("/items/1/leads")).isEqualTo("1");
        assertThat(counts.at("/items/2/leads")).isEqualTo("0");
        assertThat(rep.get("/api/v1/lead-neglect/15").at("/items/0/id")).isEqualTo(lead.toString());
        assertThat(rep.get("/api/v1/lead-neglect/30").json().path("items").size())
                .isZero();
        rep.get("/api/v1/lead-neglect/8").expect(404);
        sweep(clock.instant());
        sweep(clock.instant());
        assertThat(stages(lead)).containsExactly(15);
        age(lead, 31);
        sweep(clock.instant());
        assertThat(stages(lead)).contains(30);
    }

    @Test
    @DisplayName("L20 a nurtured lead comes back into work on its day and its owner is told")
    void nurturedComesBack() {
        UUID lead = lead();
        LocalDate day = LocalDate.now(clock).plusDays(30);
        rep.post("/api/v1/leads/{id}/nurture", Map.of("reEvaluateOn", day.toString()), lead)
                .expect(200);
        Instant before = day.minusDays(2).atStartOfDay(java.time.ZoneOffset.UTC).toInstant();
        sweep(before);
        assertThat(rep.get("/api/v1/leads/{id}", lead).at("/state")).isEqualTo("nurturing");
        sweep(before.plus(Duration.ofDays(4)));
        Answer back = rep.get("/api/v1/leads/{id}", lead);
        assertThat(back.at("/state")).isEqualTo("working");
        assertThat(back.at("/reEvaluateOn")).isNull();
        topics.await("lead", "lead.re-evaluated", lead);
        assertThat(told(lead, "re-evaluate")).hasSize(1);
    }

    @Test
    @DisplayName("L18 follow-ups are counted by person and day; a manager sees the people below")
    void counts() {
        UUID lead = lead();
        for (String channel : List.of("call", "call", "email")) {
            rep.post("/api/v1/leads/{id}/follow-ups", Map.of("channel", channel, "text", "Spoke"), lead)
                    .expect(201);
        }
        LocalDate today =
                clock.instant().atZone(java.time.ZoneId.of("Asia/Shanghai")).toLocalDate();
        String range = "?from=" + today.minusDays(1) + "&to=" + today.plusDays(1);
        Answer mine = rep.get("/api/v1/lead-follow-up-counts" + range).expect(200);
        assertThat(mine.at("/items/0/all")).isEqualTo("3");
        assertThat(mine.at("/items/0/byChannel/call")).isEqualTo("2");
        assertThat(rep.get("/api/v1/lead-follow-up-counts" + range + "&by=month")
                        .status())
                .isEqualTo(400);
        assertThat(api.as(TestPeople.repWest1())
                        .get("/api/v1/lead-follow-up-counts" + range)
                        .text())
                .doesNotContain(person.userName());
    }

    @Test
    @DisplayName("L18 a manager's comment stands at the follow-up; a rep may not comment")
    void managersComment() {
        UUID lead = lead();
        UUID logged = rep.post("/api/v1/leads/{id}/follow-ups", Map.of("channel", "call", "text", "Spoke"), lead)
                .expect(201)
                .id();
        String address = "/api/v1/leads/{id}/follow-ups/{f}/comment";
        rep.put(address, Map.of("comment", "x"), lead, logged).expect(403);
        api.as(TestPeople.managerWest())
                .put(address, Map.of("comment", "x"), lead, logged)
                .expect(404);
        api.as(TestPeople.managerEast())
                .put(address, Map.of("comment", "Ask for the budget"), lead, logged)
                .expect(204);
        Answer log = rep.get("/api/v1/leads/{id}/follow-ups", lead);
        assertThat(log.at("/items/0/managerComment")).isEqualTo("Ask for the budget");
        topics.await("lead", "follow-up.commented", lead);
    }

    private void sweep(Instant now) {
        for (int told = due.sweep(now); told > 0; told = due.sweep(now)) {
            Thread.onSpinWait();
        }
    }

    private List<TestEvent> told(UUID lead, String kind) {
        return topics.of("lead").stream()
                .filter(event ->
                        event.type().equals("reminder.sent") && event.key().equals(lead.toString()))
                .filter(event -> event.data().path("kind").asString().equals(kind))
                .toList();
    }

    private List<Integer> stages(UUID lead) {
        return jdbc.sql("select stage from lead_reminder where lead_id = :lead and kind = 'neglected' order by at,"
                        + " stage")
                .param("lead", lead)
                .query(Integer.class)
                .list();
    }

    private void age(UUID lead, int days) {
        jdbc.sql("update lead set held_since = now() - make_interval(days => :days) where id = :lead")
                .param("days", days)
                .param("lead", lead)
                .update();
    }

    private UUID lead() {
        return rep.post("/api/v1/leads", Map.of("company", LeadMother.company()))
                .expect(201)
                .id();
    }
}
