package io.tidewater.lead.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a person works, how much they carry and what they know.
 *
 * @param level by which a pool's policy may set another capacity
 * @param weight how many leads they get while a person of weight 1 gets one; 0 for none
 * @param workDays 1 for Monday to 7 for Sunday
 */
public record Availability(
        String userName,
        @Nullable String level,
        int weight,
        ZoneId zone,
        LocalTime worksFrom,
        LocalTime worksTo,
        Set<Integer> workDays,
        Skills skills,
        List<Leave> leave,
        long version) {

    /** Of whom nobody has said anything: there at any hour, at the usual weight. */
    static Availability unsaid(String userName, ZoneId zone) {
        return new Availability(
                userName,
                null,
                1,
                zone,
                LocalTime.MIN,
                LocalTime.MAX,
                Set.of(1, 2, 3, 4, 5, 6, 7),
                Skills.NONE,
                List.of(),
                0);
    }

    Availability at(long stored) {
        return new Availability(userName, level, weight, zone, worksFrom, worksTo, workDays, skills, leave, stored);
    }

    /** Why the person cannot take a lead at the moment: {@code on-leave} or {@code off-hours}. */
    public Optional<String> absence(Instant at) {
        ZonedDateTime local = at.atZone(zone);
        LocalDate day = local.toLocalDate();
        if (leave.stream().anyMatch(each -> each.holds(day))) {
            return Optional.of("on-leave");
        }
        return isWorking(local) ? Optional.empty() : Optional.of("off-hours");
    }

    private boolean isWorking(ZonedDateTime local) {
        LocalTime time = local.toLocalTime();
        return workDays.contains(local.getDayOfWeek().getValue())
                && !time.isBefore(worksFrom)
                && time.isBefore(worksTo);
    }

    /** Days away, both ends included. */
    public record Leave(
            LocalDate firstDay, LocalDate lastDay, @Nullable String reason) {

        boolean holds(LocalDate day) {
            return !day.isBefore(firstDay) && !day.isAfter(lastDay);
        }
    }

    /** What a person knows (L12); compared with a lead without regard to case. */
    public record Skills(
            List<String> industries, List<String> languages, List<String> regions, List<String> customerTypes) {

        static final Skills NONE = new Skills(List.of(), List.of(), List.of(), List.of());
    }
}
