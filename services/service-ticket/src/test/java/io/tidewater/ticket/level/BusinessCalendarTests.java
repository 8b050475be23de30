package io.tidewater.ticket.level;

import static io.tidewater.ticket.level.LevelMother.at;
import static io.tidewater.ticket.level.LevelMother.in;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** T3: business time over breaks, weekends, holidays and changed clocks. */
class BusinessCalendarTests {

    private static final String NEW_YORK = "America/New_York";

    private final BusinessCalendar calendar = LevelMother.shanghai();

    @Test
    void t3TimeDoesNotPassOverLunch() {
        assertThat(calendar.after(at("2026-05-05T11:30"), Duration.ofHours(1))).isEqualTo(at("2026-05-05T13:30"));
    }

    @Test
    void t3TimeDoesNotPassAtNightNorOnWeekends() {
        assertThat(calendar.after(at("2026-05-08T17:30"), Duration.ofHours(1))).isEqualTo(at("2026-05-11T09:30"));
        assertThat(calendar.after(at("2026-05-09T15:00"), Duration.ofMinutes(1)))
                .isEqualTo(at("2026-05-11T09:01"));
    }

    @Test
    void t3HolidaysAreSkipped() {
        BusinessCalendar holidays = LevelMother.shanghai(LocalDate.of(2026, 5, 11), LocalDate.of(2026, 5, 12));
        assertThat(holidays.after(at("2026-05-08T17:00"), Duration.ofHours(2))).isEqualTo(at("2026-05-13T10:00"));
        assertThat(holidays.between(at("2026-05-08T17:00"), at("2026-05-13T10:00")))
                .isEqualTo(Duration.ofHours(2));
    }

    @Test
    void t3ATargetMayFallOnTheLastMomentOfADay() {
        assertThat(calendar.after(at("2026-05-05T09:00"), Duration.ofHours(8))).isEqualTo(at("2026-05-05T18:00"));
    }

    @Test
    void t3ADayIsAsLongAsItIsWhenClocksAreChanged() {
        BusinessCalendar always = LevelMother.roundTheClock(NEW_YORK);
        Instant spring = in(NEW_YORK, "2026-03-08T00:00");
        Instant autumn = in(NEW_YORK, "2026-11-01T00:00");
        assertThat(always.between(spring, in(NEW_YORK, "2026-03-09T00:00"))).isEqualTo(Duration.ofHours(23));
        assertThat(always.between(autumn, in(NEW_YORK, "2026-11-02T00:00"))).isEqualTo(Duration.ofHours(25));
        assertThat(always.after(spring, Duration.ofHours(23))).isEqualTo(in(NEW_YORK, "2026-03-09T00:00"));
    }

    @Test
    void t3HoursThatBeginOrEndWhileClocksAreChangedCountWhatTheyLast() {
        BusinessCalendar night = LevelMother.daily(NEW_YORK, "01:30", "04:00");
        assertThat(night.between(in(NEW_YORK, "2026-03-08T00:00"), in(NEW_YORK, "2026-03-08T12:00")))
                .isEqualTo(Duration.ofMinutes(90));
        assertThat(night.between(in(NEW_YORK, "2026-11-01T00:00"), in(NEW_YORK, "2026-11-01T12:00")))
                .isEqualTo(Duration.ofMinutes(210));
        BusinessCalendar withinTheGap = LevelMother.daily(NEW_YORK, "02:15", "02:45");
        assertThat(withinTheGap.between(in(NEW_YORK, "2026-03-08T00:00"), in(NEW_YORK, "2026-03-08T12:00")))
                .isZero();
        BusinessCalendar untilTheRepeatedHour = LevelMother.daily(NEW_YORK, "00:00", "01:30");
        assertThat(untilTheRepeatedHour.between(in(NEW_YORK, "2026-11-01T00:00"), in(NEW_YORK, "2026-11-01T12:00")))
                .isEqualTo(Duration.ofMinutes(150));
    }

    @Test
    void t3StopsMoveTheTargetByTheBusinessTimeInThem() {
        List<Stop> stops = List.of(new Stop(at("2026-05-05T10:00"), at("2026-05-06T10:00")));
        assertThat(calendar.after(at("2026-05-05T09:00"), Duration.ofHours(2), stops))
                .isEqualTo(at("2026-05-06T11:00"));
    }

    @Test
    void t3AStopAfterTheTargetDoesNotMoveIt() {
        List<Stop> stops = List.of(new Stop(at("2026-05-05T11:00"), at("2026-05-06T10:00")));
        assertThat(calendar.after(at("2026-05-05T09:00"), Duration.ofHours(2), stops))
                .isEqualTo(at("2026-05-05T11:00"));
    }

    @Test
    void t3WhatLiesBetweenStartAndTargetIsWhatWasPromised() {
        Random random = new Random(7);
        Instant base = at("2026-01-01T00:00");
        for (int i = 0; i < 2000; i++) {
            BusinessCalendar some = i % 2 == 0 ? calendar : LevelMother.daily(NEW_YORK, "01:30", "03:30");
            Instant start = base.plusSeconds(random.nextInt(400 * 24 * 3600));
            Duration work = Duration.ofSeconds(1 + random.nextInt(200_000));
            assertThat(some.between(start, some.after(start, work)))
                    .as("%s after %s", work, start)
                    .isEqualTo(work);
        }
    }
}
