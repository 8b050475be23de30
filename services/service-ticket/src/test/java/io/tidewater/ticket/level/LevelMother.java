package io.tidewater.ticket.level;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Calendars and policies to count with. */
public final class LevelMother {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    private LevelMother() {}

    /** Monday to Friday, nine to twelve and one to six, in Shanghai, where clocks are never changed. */
    static BusinessCalendar shanghai(LocalDate... holidays) {
        return weekdays(
                "Asia/Shanghai",
                Set.of(holidays),
                new OpenHours(NINE, LocalTime.NOON),
                new OpenHours(LocalTime.of(13, 0), LocalTime.of(18, 0)));
    }

    /** Every day from the first moment to the last. */
    static BusinessCalendar roundTheClock(String zone) {
        Map<DayOfWeek, List<OpenHours>> week = new EnumMap<>(DayOfWeek.class);
        EnumSet.allOf(DayOfWeek.class)
                .forEach(day -> week.put(day, List.of(new OpenHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT))));
        return new BusinessCalendar(ZoneId.of(zone), week, Set.of());
    }

    /** Every day these hours. */
    static BusinessCalendar daily(String zone, String from, String until) {
        Map<DayOfWeek, List<OpenHours>> week = new EnumMap<>(DayOfWeek.class);
        EnumSet.allOf(DayOfWeek.class)
                .forEach(day -> week.put(day, List.of(new OpenHours(LocalTime.parse(from), LocalTime.parse(until)))));
        return new BusinessCalendar(ZoneId.of(zone), week, Set.of());
    }

    private static BusinessCalendar weekdays(String zone, Set<LocalDate> holidays, OpenHours... hours) {
        Map<DayOfWeek, List<OpenHours>> week = new EnumMap<>(DayOfWeek.class);
        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).forEach(day -> week.put(day, List.of(hours)));
        return new BusinessCalendar(ZoneId.of(zone), week, holidays);
    }

    /** One hour to the first answer and eight to the solution for normal tickets, half of it for urgent ones. */
    public static ServiceLevel level(BusinessCalendar calendar, long version) {
        Map<Priority, Policy> policies = new EnumMap<>(Priority.class);
        for (Priority priority : Priority.values()) {
            int share = priority == Priority.URGENT ? 2 : 1;
            policies.put(priority, new Policy(priority, 60 / share, 480 / share, 50));
        }
        return new ServiceLevel(version, calendar, policies);
    }

    /** The level of Shanghai's working days. */
    public static ServiceLevel level() {
        return level(shanghai(), 0);
    }

    /** Local time in Shanghai. */
    public static Instant at(String local) {
        return in("Asia/Shanghai", local);
    }

    static Instant in(String zone, String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of(zone)).toInstant();
    }
}
