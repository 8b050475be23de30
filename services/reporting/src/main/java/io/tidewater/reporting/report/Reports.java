package io.tidewater.reporting.report;

import io.tidewater.platform.directory.Directory;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.Roles;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.scope.SqlPredicate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the live facts and lays the answers out as reports. */
@Service
@Transactional(readOnly = true)
class Reports {

    private static final int LEAST_DIGITS = 2;

    private final FactScope facts;
    private final Directory directory;
    private final JdbcClient jdbc;

    Reports(FactScope facts, Directory directory, JdbcClient jdbc) {
        this.facts = facts;
        this.directory = directory;
        this.jdbc = jdbc;
    }

    /**
     * Runs a report.
     *
     * @param condition which facts count, beside scope and period
     * @param measures SQL of further figures by name
     * @param amount SQL of the amount, or null for a report that counts only
     */
    Report run(
            Scope scope,
            String name,
            String table,
            Grouping grouping,
            Period period,
            String day,
            SqlPredicate condition,
            @Nullable String amount,
            Map<String, String> measures) {
        FactScope.View view = facts.of(scope, table);
        SqlPredicate rows = view.visible().and(period.contains(day)).and(condition);
        String currency = amount == null ? "null" : "f.currency";
        StringBuilder sql = new StringBuilder("select " + grouping.key() + " as key, min(" + grouping.label()
                + ") as label, count(*) as count, " + currency + " as currency, "
                + (amount == null ? "null" : "coalesce(sum(" + amount + "), 0)") + " as amount");
        measures.forEach((figure, expression) -> sql.append(", ")
                .append(expression)
                .append(" as \"")
                .append(figure)
                .append('"'));
        sql.append(" from ").append(view.from()).append(" where ").append(rows.sql());
        sql.append(" group by 1, 4 order by 1 nulls last, 4");
        Map<OrgPath, String> units = grouping.isUnit() ? directory.unitLabels() : Map.of();
        List<Report.Row> result = jdbc.sql(sql.toString())
                .params(rows.params())
                .query((row, number) -> row(row, grouping, units, measures))
                .list();
        return new Report(
                name,
                grouping.name(),
                period.from(),
                period.to(),
                result,
                scope.person().has(Roles.SALES_MANAGER) ? scope.person().units() : List.of(),
                view.regionWide(),
                view.asOf());
    }

    private static Report.Row row(
            ResultSet row, Grouping grouping, Map<OrgPath, String> units, Map<String, String> measures)
            throws SQLException {
        String key = row.getString("key");
        BigDecimal amount = row.getBigDecimal("amount");
        Map<String, Object> figures = new LinkedHashMap<>();
        for (String figure : measures.keySet()) {
            figures.put(figure, row.getObject(figure));
        }
        return new Report.Row(
                key,
                grouping.isUnit() && key != null ? unitLabel(key, units) : row.getString("label"),
                row.getLong("count"),
                amount == null ? null : text(amount),
                row.getString("currency"),
                figures);
    }

    private static String unitLabel(String path, Map<OrgPath, String> units) {
        OrgPath unit = OrgPath.of(path);
        String label = units.get(unit);
        return label != null
                ? label
                : unit.name().substring(0, 1).toUpperCase(Locale.ROOT)
                        + unit.name().substring(1);
    }

    private static String text(BigDecimal amount) {
        BigDecimal plain = amount.stripTrailingZeros();
        return plain.setScale(Math.max(LEAST_DIGITS, plain.scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
    }
}
