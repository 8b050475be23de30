package io.tidewater.reporting.report;

import io.tidewater.platform.scope.SqlPredicate;
import io.tidewater.platform.web.Problems;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The days a report is about, both included; either end may be open. */
record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    Period {
        if (from != null && to != null && to.isBefore(from)) {
            throw Problems.invalid("to", "period");
        }
    }

    /** The rows whose day lies in the period; {@code day} is an expression of type date. */
    SqlPredicate contains(String day) {
        Map<String, Object> params = new HashMap<>();
        String sql = "true";
        if (from != null) {
            sql += " and " + day + " >= :period_from";
            params.put("period_from", from);
        }
        if (to != null) {
            sql += " and " + day + " <= :period_to";
            params.put("period_to", to);
        }
        return new SqlPredicate(sql, params);
    }
}
