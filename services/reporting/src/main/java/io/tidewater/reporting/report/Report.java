package io.tidewater.reporting.report;

import io.tidewater.platform.scope.OrgPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a report.
 *
 * @param scope in whose eyes: the units below which everything is counted; empty for the whole region or for own records only
 * @param regionWide whether everything is counted
 * @param asOf up to when the events of other services are counted
 */
public record Report(
        String report,
        String groupBy,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Row> rows,
        List<OrgPath> scope,
        boolean regionWide,
        Instant asOf) {

    /**
     * One group.
     *
     * @param amount decimal text; null where the report counts only
     * @param currency of the amount
     * @param figures further figures by name
     */
    public record Row(
            @Nullable String key,
            @Nullable String label,
            long count,
            @Nullable String amount,
            @Nullable String currency,
            Map<String, Object> figures) {}
}
