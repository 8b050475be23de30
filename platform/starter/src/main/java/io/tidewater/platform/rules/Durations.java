package io.tidewater.platform.rules;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lengths of time as a person writes them ({@code 90m}, {@code 1h30m}, {@code 3d}), to the microsecond. */
final class Durations {

    private static final Pattern PART = Pattern.compile("(\\d{1,12})(d|h|ms|m|s|us)");
    private static final Pattern WHOLE = Pattern.compile("-?(?:\\d{1,12}(?:d|h|ms|m|s|us))+");

    private Durations() {}

    static @Nullable Duration parse(String text) {
        if (!WHOLE.matcher(text).matches()) {
            return null;
        }
        Duration sum = Duration.ZERO;
        Matcher part = PART.matcher(text);
        while (part.find()) {
            sum = sum.plus(of(Long.parseLong(part.group(1)), part.group(2)));
        }
        if (sum.compareTo(Duration.ofDays(Limits.DURATION_DAYS)) > 0) {
            return null;
        }
        return text.startsWith("-") ? sum.negated() : sum;
    }

    static BigDecimal seconds(Duration duration) {
        return BigDecimal.valueOf(duration.getSeconds())
                .add(BigDecimal.valueOf(duration.getNano(), 9))
                .stripTrailingZeros();
    }

    static long micros(Duration duration) {
        return seconds(duration).movePointRight(6).longValue();
    }

    private static Duration of(long count, String unit) {
        return switch (unit) {
            case "d" -> Duration.ofDays(count);
            case "h" -> Duration.ofHours(count);
            case "m" -> Duration.ofMinutes(count);
            case "s" -> Duration.ofSeconds(count);
            case "ms" -> Duration.ofMillis(count);
            default -> Duration.ofNanos(Math.multiplyExact(count, 1000L));
        };
    }
}
