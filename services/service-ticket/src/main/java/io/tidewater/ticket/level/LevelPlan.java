package io.tidewater.ticket.level;

import io.tidewater.platform.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Policies and calendar as an administrator writes them and events carry them. */
record LevelPlan(
        @NotNull @Valid Calendar calendar,
        @NotNull @Size(max = 10) List<@NotNull @Valid Policy> policies) {

    private static final Duration LEAST_OPEN = Duration.ofHours(1);

    /** The plan as what is promised from this version on; refused with 422 where it contradicts itself. */
    ServiceLevel level(long version) {
        Map<Priority, Policy> byPriority = new EnumMap<>(Priority.class);
        policies.forEach(policy -> byPriority.put(policy.priority(), policy));
        if (byPriority.size() != Priority.values().length || policies.size() != byPriority.size()) {
            throw Problems.invalid("policies", "each-priority-once");
        }
        return new ServiceLevel(version, calendar.business(), byPriority);
    }

    /** Zone, hours of the week and holidays. */
    record Calendar(
            @NotBlank @Size(max = 100) String zone,
            @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid Hours> hours,
            @NotNull @Size(max = 1000) List<@NotNull @Valid Holiday> holidays) {

        BusinessCalendar business() {
            Map<DayOfWeek, List<OpenHours>> week = hours.stream()
                    .sorted(Comparator.comparing(Hours::from))
                    .collect(Collectors.groupingBy(Hours::day, Collectors.mapping(Hours::open, Collectors.toList())));
            week.values().forEach(Calendar::requireOrder);
            if (openEachWeek().compareTo(LEAST_OPEN) < 0) {
                throw Problems.invalid("calendar.hours", "too-short");
            }
            return new BusinessCalendar(
                    zoneId(), week, holidays.stream().map(Holiday::on).collect(Collectors.toSet()));
        }

        private ZoneId zoneId() {
            try {
                return ZoneId.of(zone);
            } catch (DateTimeException unknown) {
                throw Problems.invalid("calendar.zone", "zone");
            }
        }

        private Duration openEachWeek() {
            return hours.stream().map(Hours::length).reduce(Duration.ZERO, Duration::plus);
        }

        private static void requireOrder(List<OpenHours> day) {
            for (int i = 0; i < day.size(); i++) {
                boolean overlaps = i > 0
                        && (day.get(i - 1).until().equals(LocalTime.MIDNIGHT)
                                || day.get(i).from().isBefore(day.get(i - 1).until()));
                if (!day.get(i).isForward() || overlaps) {
                    throw Problems.invalid("calendar.hours", "hours");
                }
            }
        }
    }

    /** Open on a weekday, such as {@code monday}, from and until; until midnight is the end of the day. */
    record Hours(
            @NotNull Weekday weekday,
            @NotNull LocalTime from,
            @NotNull LocalTime until) {

        DayOfWeek day() {
            return weekday.day();
        }

        OpenHours open() {
            return new OpenHours(from, until);
        }

        Duration length() {
            Duration length = Duration.between(from, until);
            return length.isPositive() ? length : length.plusDays(1);
        }
    }

    /** A day without work. */
    record Holiday(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 100) String name) {}

    /** The holidays' names by day, each day once. */
    Map<LocalDate, Holiday> holidaysByDay() {
        return calendar.holidays().stream()
                .collect(Collectors.toMap(Holiday::on, Function.identity(), (one, again) -> again));
    }
}
