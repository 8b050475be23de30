package io.tidewater.platform.importing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days and moments; what could be day or month is refused unless the order is said. */
final class Dates {

    static final String DAY_FIRST = "dmy";
    static final String MONTH_FIRST = "mdy";

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})日?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)?");

    private final @Nullable String order;
    private final ZoneId zone;

    Dates(@Nullable String order, ZoneId zone) {
        this.order = order;
        this.zone = zone;
    }

    LocalDate day(String text) {
        LocalDate day = dayOrNull(text);
        if (day == null) {
            // A moment in a column of days, as spreadsheets export it: its day counts.
            int cut = text.indexOf(text.indexOf('T') > 0 ? 'T' : ' ');
            day = cut > 0 && TIME.matcher(text.substring(cut + 1)).matches() ? dayOrNull(text.substring(0, cut)) : null;
        }
        if (day == null) {
            throw new CellException("date");
        }
        return day;
    }

    Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text.replace(' ', 'T')).toInstant();
        } catch (DateTimeParseException e) {
            return local(text);
        }
    }

    private Instant local(String text) {
        int cut = text.indexOf('T') > 0 ? text.indexOf('T') : text.lastIndexOf(' ');
        LocalTime time = cut > 0 ? time(text.substring(cut + 1)) : null;
        LocalDate day = dayOrNull(time == null ? text : text.substring(0, cut).strip());
        if (day == null) {
            throw new CellException("instant");
        }
        return day.atTime(time == null ? LocalTime.MIDNIGHT : time).atZone(zone).toInstant();
    }

    private static @Nullable LocalTime time(String text) {
        Matcher found = TIME.matcher(text);
        if (!found.matches()) {
            return null;
        }
        String seconds = found.group(3);
        try {
            return LocalTime.of(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    seconds == null ? 0 : Integer.parseInt(seconds));
        } catch (DateTimeException e) {
            throw new CellException("instant");
        }
    }

    private @Nullable LocalDate dayOrNull(String text) {
        Matcher found = YEAR_FIRST.matcher(text);
        if (found.matches()) {
            return of(found.group(1), found.group(2), found.group(3));
        }
        found = COMPACT.matcher(text);
        if (found.matches()) {
            return of(found.group(1), found.group(2), found.group(3));
        }
        found = YEAR_LAST.matcher(text);
        return found.matches() ? yearLast(found) : null;
    }

    private LocalDate yearLast(Matcher found) {
        String first = found.group(1);
        String second = found.group(3);
        boolean firstIsDay = Integer.parseInt(first) > 12 || found.group(2).equals(".");
        boolean secondIsDay = Integer.parseInt(second) > 12;
        if (DAY_FIRST.equals(order) || (order == null && firstIsDay)) {
            return of(found.group(4), second, first);
        }
        if (MONTH_FIRST.equals(order) || secondIsDay || first.equals(second)) {
            return of(found.group(4), first, second);
        }
        throw new CellException("date-ambiguous");
    }

    private static LocalDate of(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            throw new CellException("date");
        }
    }
}
