package io.tidewater.local.demo;

import io.tidewater.local.LocalException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Fills `${account.id}` from what earlier steps brought, `${day+30}` and `${time-2}` from the clock, in days. */
final class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([a-z0-9-]+?)([.+-])([A-Za-z0-9]+)}");

    private final JsonNode brought;
    private final Clock clock;

    Placeholders(JsonNode brought, Clock clock) {
        this.brought = brought;
        this.clock = clock;
    }

    String fill(String text) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found)));
    }

    private String value(MatchResult found) {
        String name = found.group(1);
        if (found.group(2).equals(".")) {
            return earlier(name, found.group(3));
        }
        long days = Long.parseLong(found.group(2) + found.group(3));
        Instant then = clock.instant().plus(Duration.ofDays(days));
        return name.equals("day")
                ? LocalDate.ofInstant(then, clock.getZone()).toString()
                : then.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private String earlier(String step, String field) {
        JsonNode value = brought.path(step).path(field);
        if (value.isMissingNode()) {
            throw new LocalException("nothing known of %s.%s".formatted(step, field));
        }
        return value.asString();
    }
}
