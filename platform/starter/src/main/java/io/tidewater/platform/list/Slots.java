package io.tidewater.platform.list;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Slots of time of six lengths, each sixteen times as long as the one before: any stretch that reaches to the present is some twenty
 * of them, seventy at most. The slots of each length begin a second after those of the length before, so that no two of different lengths have the
 * same name, which is the time they begin at.
 */
final class Slots {

    private static final Instant ORIGIN = Instant.parse("2000-01-01T00:00:00Z");
    private static final List<Duration> LENGTHS = IntStream.range(0, 6)
            .mapToObj(level -> Duration.ofSeconds(10L << (4 * level)))
            .toList();

    private Slots() {}

    /** The names of the slots that hold a time, one of each length, as SQL. */
    static String of(String time) {
        return IntStream.range(0, LENGTHS.size())
                .mapToObj(level -> "date_bin('%d seconds', %s, timestamptz '2000-01-01 00:00:0%d+00')"
                        .formatted(LENGTHS.get(level).toSeconds(), time, level))
                .collect(Collectors.joining(", ", "(array[", "])"));
    }

    /**
     * Few slots that together hold every time of a stretch, less than ten seconds before it, and some time after it.
     *
     * @param until the end of the stretch, which it includes
     */
    static List<Instant> holding(Instant from, Instant until) {
        List<Instant> slots = new ArrayList<>();
        Instant held = from;
        for (int level = 0; level < LENGTHS.size() && !held.isAfter(until); level++) {
            Instant end = isLongest(level) ? Instant.MAX : firstBegin(level + 1, held);
            Instant slot = begin(level, held);
            while (slot.isBefore(end) && !slot.isAfter(until)) {
                slots.add(slot);
                slot = slot.plus(LENGTHS.get(level));
            }
            held = slot;
        }
        return slots;
    }

    private static boolean isLongest(int level) {
        return level == LENGTHS.size() - 1;
    }

    /** When the slot began that holds the time. */
    private static Instant begin(int level, Instant time) {
        Instant origin = ORIGIN.plusSeconds(level);
        long seconds = LENGTHS.get(level).toSeconds();
        long passed = Math.floorDiv(Duration.between(origin, time).toSeconds(), seconds);
        return origin.plusSeconds(passed * seconds);
    }

    /** When the first slot begins that does so at the time or later. */
    private static Instant firstBegin(int level, Instant time) {
        Instant begin = begin(level, time);
        return begin.equals(time) ? begin : begin.plus(LENGTHS.get(level));
    }
}
