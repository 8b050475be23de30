package io.tidewater.ticket.level;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What is promised as of a version: the policies and the calendar they are counted in. */
public record ServiceLevel(long version, BusinessCalendar calendar, Map<Priority, Policy> policies) {

    private static final int SECONDS_PER_MINUTE = 60;
    private static final int PERCENT = 100;

    /** Takes copies; there is a policy for every priority. */
    public ServiceLevel {
        policies = Map.copyOf(policies);
        for (Priority priority : Priority.values()) {
            Objects.requireNonNull(policies.get(priority), priority::key);
        }
    }

    /** The first answer promised to a ticket that came at the start, moved by the stops. */
    Promise firstAnswer(Priority priority, Instant start, List<Stop> stops) {
        Policy policy = policy(priority);
        return promise(policy.firstAnswerMinutes(), policy.warnPercent(), start, stops);
    }

    /** The solution promised to a ticket that came at the start, moved by the stops. */
    Promise solution(Priority priority, Instant start, List<Stop> stops) {
        Policy policy = policy(priority);
        return promise(policy.solutionMinutes(), policy.warnPercent(), start, stops);
    }

    private Policy policy(Priority priority) {
        return Objects.requireNonNull(policies.get(priority));
    }

    private Promise promise(int minutes, int warnPercent, Instant start, List<Stop> stops) {
        Duration untilWarning = Duration.ofSeconds((long) minutes * SECONDS_PER_MINUTE * warnPercent / PERCENT);
        return Promise.open(
                calendar.after(start, Duration.ofMinutes(minutes), stops), calendar.after(start, untilWarning, stops));
    }
}
