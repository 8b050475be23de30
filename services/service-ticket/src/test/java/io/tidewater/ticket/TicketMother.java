package io.tidewater.ticket;

import io.tidewater.testkit.Answer;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.TestEvent;
import io.tidewater.testkit.TestPerson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tickets and what they need, as people and services make them. */
final class TicketMother {

    static final String TICKETS = "/api/v1/tickets";
    static final String LEVELS = "/api/v1/sla-policies";

    private TicketMother() {}

    static Map<String, Object> request(String subject) {
        return new HashMap<>(Map.of("subject", subject, "description", "It stops after ten minutes. 十分钟后停止。"));
    }

    static UUID made(Api api, TestPerson by, String subject) {
        return api.as(by).post(TICKETS, request(subject)).expect(201).id();
    }

    static Answer verb(Api api, TestPerson by, UUID id, String verb, Object body) {
        return api.as(by).post(TICKETS + "/{id}/" + verb, body, id);
    }

    static TestEvent account(UUID id, String name, long version) {
        return TestEvent.example("account", "account.changed")
                .with("id", id.toString())
                .with("name", name)
                .with("version", version);
    }

    /** Open on these days at every hour, and little time for everybody. */
    static Map<String, Object> plan(int solutionMinutes, String... days) {
        return Map.of(
                "calendar",
                Map.of(
                        "zone",
                        "Asia/Shanghai",
                        "hours",
                        List.of(days).stream()
                                .map(day -> Map.of("weekday", day, "from", "00:00", "until", "00:00"))
                                .toList(),
                        "holidays",
                        List.of(Map.of("on", "2030-01-01", "name", "元旦"))),
                "policies",
                List.of("low", "normal", "high", "urgent").stream()
                        .map(priority -> Map.of(
                                "priority",
                                priority,
                                "firstAnswerMinutes",
                                60,
                                "solutionMinutes",
                                solutionMinutes,
                                "warnPercent",
                                50))
                        .toList());
    }

    static Map<String, Object> roundTheClock(int solutionMinutes) {
        return plan(solutionMinutes, "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    }
}
