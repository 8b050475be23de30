package io.tidewater.ticket.level;

import static io.tidewater.ticket.level.LevelMother.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** T3: targets of a ticket that comes on a Tuesday at nine. */
class ServiceClockTests {

    private static final Instant START = at("2026-05-05T09:00");

    private final ServiceLevel level = LevelMother.level();
    private final ServiceClock clock = ServiceClock.started(level, Priority.NORMAL, START);

    @Test
    void t3TheClockStopsWhileTheCustomerIsWaitedForAndTargetsMove() {
        ServiceClock waiting = clock.answered(level, Priority.NORMAL, START, at("2026-05-05T09:30"))
                .stopped(at("2026-05-05T10:00"));
        assertThat(waiting.lookAt()).isNull();
        assertThat(waiting.lookedAt(at("2026-06-01T10:00"))).isEqualTo(waiting);

        ServiceClock running = waiting.resumed(level, Priority.NORMAL, START, at("2026-05-06T10:00"));

        assertThat(running.solution().dueAt()).isEqualTo(at("2026-05-06T18:00"));
        assertThat(running.firstAnswer().dueAt()).isEqualTo(at("2026-05-05T10:00"));
        assertThat(running.stoppedAt()).isNull();
    }

    @Test
    void t3OnlyTheFirstAnswerCountsAndALateOneIsMissed() {
        ServiceClock late = clock.answered(level, Priority.NORMAL, START, at("2026-05-05T10:01"))
                .answered(level, Priority.NORMAL, START, at("2026-05-05T10:30"));
        assertThat(late.firstAnswer().keptAt()).isEqualTo(at("2026-05-05T10:01"));
        assertThat(late.firstAnswer().missed()).isTrue();
        assertThat(clock.answered(level, Priority.NORMAL, START, at("2026-05-05T10:00"))
                        .firstAnswer()
                        .missed())
                .isFalse();
    }

    @Test
    void t3ATargetIsWarnedOfBeforeItIsMissed() {
        assertThat(clock.lookAt()).isEqualTo(at("2026-05-05T09:30"));
        ServiceClock warned = clock.lookedAt(at("2026-05-05T09:30"));
        assertThat(warned.firstAnswer().warned()).isTrue();
        assertThat(warned.firstAnswer().missed()).isFalse();
        assertThat(warned.lookAt()).isEqualTo(at("2026-05-05T10:00"));
        ServiceClock missed = warned.lookedAt(at("2026-05-05T18:00"));
        assertThat(missed.firstAnswer().missed()).isTrue();
        assertThat(missed.solution().missed()).isTrue();
        assertThat(missed.lookAt()).isNull();
    }

    @Test
    void t3AnotherPriorityMovesOnlyTargetsNotKeptYet() {
        ServiceClock urgent = clock.answered(level, Priority.NORMAL, START, at("2026-05-05T09:50"))
                .timed(level, Priority.URGENT, START);
        assertThat(urgent.firstAnswer().dueAt()).isEqualTo(at("2026-05-05T10:00"));
        assertThat(urgent.firstAnswer().missed()).isFalse();
        assertThat(urgent.solution().dueAt()).isEqualTo(at("2026-05-05T14:00"));
    }

    @Test
    void t3AnotherCalendarMovesTargetsAndForgetsMissesThatWereNone() {
        ServiceClock missed = clock.lookedAt(at("2026-05-05T18:00"));
        ServiceLevel holiday = LevelMother.level(LevelMother.shanghai(LocalDate.of(2026, 5, 5)), 1);
        ServiceClock moved = missed.timed(holiday, Priority.NORMAL, START);
        assertThat(moved.firstAnswer().dueAt()).isEqualTo(at("2026-05-06T10:00"));
        assertThat(moved.firstAnswer().missed()).isFalse();
        assertThat(moved.level()).isEqualTo(1);
    }

    @Test
    void t3WhatWasMissedStaysMissedHoweverLongOneWaitsAfterwards() {
        ServiceClock missed = clock.lookedAt(at("2026-05-05T18:00")).stopped(at("2026-05-06T09:00"));
        ServiceClock resumed = missed.resumed(level, Priority.NORMAL, START, at("2026-05-07T09:00"));
        assertThat(resumed.solution()).isEqualTo(missed.solution());
    }

    @Test
    void t3ASolutionIsAnAnswerTooAndAReopenedTicketHasTheRestOfItsTime() {
        ServiceClock solved = clock.solved(level, Priority.NORMAL, START, at("2026-05-05T12:00"));
        assertThat(solved.firstAnswer().keptAt()).isEqualTo(at("2026-05-05T12:00"));
        assertThat(solved.lookAt()).isNull();
        ServiceClock reopened = solved.reopened(level, Priority.NORMAL, START, at("2026-05-07T09:00"));
        assertThat(reopened.solution().keptAt()).isNull();
        assertThat(reopened.solution().dueAt()).isEqualTo(at("2026-05-07T15:00"));
    }

    @Test
    void t3WhatIsAnsweredOrSolvedWhileTheClockStandsIsNotLate() {
        ServiceClock waiting = clock.stopped(at("2026-05-05T09:30"));
        ServiceClock answered = waiting.answered(level, Priority.NORMAL, START, at("2026-05-20T10:00"));
        assertThat(answered.firstAnswer().missed()).isFalse();
        assertThat(answered.stoppedAt()).isNotNull();
        ServiceClock solved = answered.solved(level, Priority.NORMAL, START, at("2026-06-10T10:00"));
        assertThat(solved.solution().missed()).isFalse();
        assertThat(solved.solution().dueAt()).isEqualTo(at("2026-06-11T09:30"));
    }
}
