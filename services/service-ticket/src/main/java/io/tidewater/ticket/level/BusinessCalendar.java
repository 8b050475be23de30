package io.tidewater.ticket.level;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * When work is done: hours of the week, without holidays, in a time zone. Time is counted as it really passes, so a day on
 * which clocks are changed is as long as it was.
 */
public record BusinessCalendar(ZoneId zone, Map<DayOfWeek, List<OpenHours>> week, Set<LocalDate> holidays) {

    /** Beyond this a promise means nothing; also ends the search in a calendar without open hours. */
    private static final int FARTHEST_DAYS = 20_000;

    /** Takes copies. */
    public BusinessCalendar {
        week = Map.copyOf(week);
        holidays = Set.copyOf(holidays);
    }

    /** The moment at which so much business time has passed since the start, with none counted within the stops. */
    public Instant after(Instant start, Duration work, List<Stop> stops) {
        Instant from = start;
        Duration left = work;
        for (Stop stop : stops) {
            Duration run = between(from, stop.from());
            if (run.compareTo(left) >= 0) {
                return after(from, left);
            }
            left = left.minus(run);
            from = stop.until() == null ? stop.from() : stop.until();
        }
        return after(from, left);
    }

    /** The moment at which so much business time has passed since the start. */
    public Instant after(Instant start, Duration work) {
        Duration left = work;
        LocalDate first = start.atZone(zone).toLocalDate();
        for (int day = 0; day < FARTHEST_DAYS; day++) {
            for (Span open : open(first.plusDays(day))) {
                Span rest = open.since(start);
                if (rest.length().compareTo(left) >= 0) {
                    return rest.from().plus(left);
                }
                left = left.minus(rest.length());
            }
        }
        return first.plusDays(FARTHEST_DAYS).atStartOfDay(zone).toInstant();
    }

    /** How much business time lies between the two; nothing when the second is not the later one. */
    public Duration between(Instant from, Instant until) {
        Duration sum = Duration.ZERO;
        LocalDate last = until.atZone(zone).toLocalDate();
        for (LocalDate day = from.atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            for (Span open : open(day)) {
                sum = sum.plus(open.since(from).before(until).length());
            }
        }
        return sum;
    }

    /** The stretches of a day in their order; none begins before the one before it ended. */
    private List<Span> open(LocalDate day) {
        if (holidays.contains(day)) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        Instant free = Instant.MIN;
        for (OpenHours hours : week.getOrDefault(day.getDayOfWeek(), List.of())) {
            Span span = new Span(opening(day.atTime(hours.from())), closing(day, hours.until())).since(free);
            spans.add(span);
            free = span.until();
        }
        return spans;
    }

    private Instant opening(LocalDateTime local) {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        return change != null && change.isGap()
                ? change.getInstant()
                : local.atZone(zone).toInstant();
    }

    private Instant closing(LocalDate day, LocalTime until) {
        LocalDateTime local = until.equals(LocalTime.MIDNIGHT) ? day.plusDays(1).atStartOfDay() : day.atTime(until);
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        return change != null && change.isGap()
                ? change.getInstant()
                : ZonedDateTime.of(local, zone).withLaterOffsetAtOverlap().toInstant();
    }

    private record Span(Instant from, Instant until) {

        Span since(Instant start) {
            Instant later = start.isAfter(from) ? start : from;
            return new Span(later, later.isAfter(until) ? later : until);
        }

        Span before(Instant end) {
            Instant earlier = end.isBefore(until) ? end : until;
            return new Span(from, earlier.isBefore(from) ? from : earlier);
        }

        Duration length() {
            return Duration.between(from, until);
        }
    }
}
