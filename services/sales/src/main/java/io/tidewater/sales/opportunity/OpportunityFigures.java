package io.tidewater.sales.opportunity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts and sums over all deals, for comparison with what other services have gathered from events. */
@Repository
public class OpportunityFigures {

    /** Deals in one stage and currency; the currency is null for those without an amount. */
    public record StageFigure(
            String stage, String category, @Nullable String currency, long count, BigDecimal amount) {}

    /** Deals won with a closing day in one quarter, such as {@code 2017-Q1}; null for those without a day. */
    public record QuarterFigure(
            @Nullable String quarter, @Nullable String currency, long count, BigDecimal amount) {}

    private final JdbcClient jdbc;

    OpportunityFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All deals by stage and currency. */
    public List<StageFigure> byStage() {
        return jdbc.sql("""
                        select stage, stage_category as category, amount_currency as currency, count(*) as count,
                            coalesce(sum(amount_value), 0) as amount
                        from opportunity group by 1, 2, 3 order by 1, 3
                        """)
                .query((row, index) -> new StageFigure(
                        row.getString("stage"),
                        row.getString("category"),
                        row.getString("currency"),
                        row.getLong("count"),
                        row.getBigDecimal("amount")))
                .list();
    }

    /** Won deals by quarter and currency. */
    public List<QuarterFigure> wonByQuarter() {
        return jdbc.sql("""
                        select to_char(close_on, 'YYYY-"Q"Q') as quarter, amount_currency as currency, count(*) as count,
                            coalesce(sum(amount_value), 0) as amount
                        from opportunity where stage_category = 'won' group by 1, 2 order by 1, 2
                        """)
                .query((row, index) -> new QuarterFigure(
                        row.getString("quarter"),
                        row.getString("currency"),
                        row.getLong("count"),
                        row.getBigDecimal("amount")))
                .list();
    }
}
