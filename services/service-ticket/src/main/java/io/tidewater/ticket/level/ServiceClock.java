package io.tidewater.ticket.level;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The targets of a ticket and the clock they are measured by (T3).
 *
 * @param stops when it stood still: waiting for the customer, or solved
 * @param level the version of the service level that the targets were computed with
 */
public record ServiceClock(Promise firstAnswer, Promise solution, List<Stop> stops, long level) {

    /** Takes a copy. */
    public ServiceClock {
        stops = List.copyOf(stops);
    }

    /** Starts with the ticket. */
    public static ServiceClock started(ServiceLevel level, Priority priority, Instant start) {
        return new ServiceClock(
                level.firstAnswer(priority, start, List.of()),
                level.solution(priority, start, List.of()),
                List.of(),
                level.version());
    }

    /** The targets not kept yet, computed anew for another priority, calendar or policy. */
    public ServiceClock timed(ServiceLevel with, Priority priority, Instant start) {
        return new ServiceClock(
                firstAnswer.movedTo(with.firstAnswer(priority, start, stops)),
                solution.movedTo(with.solution(priority, start, stops)),
                stops,
                with.version());
    }

    /** Stands still from now on. */
    public ServiceClock stopped(Instant at) {
        if (stoppedAt() != null) {
            return this;
        }
        List<Stop> more = new ArrayList<>(stops);
        more.add(new Stop(at, null));
        return new ServiceClock(firstAnswer, solution, more, level);
    }

    /** Goes on, and the targets move by the time it stood. */
    public ServiceClock resumed(ServiceLevel with, Priority priority, Instant start, Instant at) {
        if (stoppedAt() == null) {
            return this;
        }
        List<Stop> closed = new ArrayList<>(stops.subList(0, stops.size() - 1));
        closed.add(new Stop(stops.getLast().from(), at));
        return new ServiceClock(firstAnswer, solution, closed, level).timed(with, priority, start);
    }

    /** The customer was answered; only the first answer counts. */
    public ServiceClock answered(ServiceLevel with, Priority priority, Instant start, Instant at) {
        ServiceClock now = caughtUp(with, priority, start, at);
        return new ServiceClock(now.firstAnswer.kept(at), now.solution, now.stops, now.level);
    }

    /** Solved; a solution is an answer too. */
    public ServiceClock solved(ServiceLevel with, Priority priority, Instant start, Instant at) {
        ServiceClock now = caughtUp(with, priority, start, at);
        return new ServiceClock(now.firstAnswer.kept(at), now.solution.kept(at), now.stops, now.level).stopped(at);
    }

    /** With targets moved by the time it has stood until now; it stands on where it stood. */
    private ServiceClock caughtUp(ServiceLevel with, Priority priority, Instant start, Instant at) {
        return stoppedAt() == null ? this : resumed(with, priority, start, at).stopped(at);
    }

    /** Not solved after all: the rest of the time runs on. */
    public ServiceClock reopened(ServiceLevel with, Priority priority, Instant start, Instant at) {
        return new ServiceClock(firstAnswer, solution.notKept(), stops, level).resumed(with, priority, start, at);
    }

    /** With the warnings and misses that time has brought; a standing clock brings none. */
    public ServiceClock lookedAt(Instant now) {
        return stoppedAt() != null
                ? this
                : new ServiceClock(firstAnswer.lookedAt(now), solution.lookedAt(now), stops, level);
    }

    /** When there is next a warning or a miss to see; null while it stands or when there is none left. */
    public @Nullable Instant lookAt() {
        return stoppedAt() != null
                ? null
                : Stream.of(firstAnswer, solution)
                        .map(Promise::lookAt)
                        .filter(Objects::nonNull)
                        .min(Instant::compareTo)
                        .orElse(null);
    }

    /** Since when it stands; null while it runs. */
    public @Nullable Instant stoppedAt() {
        return stops.isEmpty() || stops.getLast().until() != null
                ? null
                : stops.getLast().from();
    }
}
