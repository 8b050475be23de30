package io.tidewater.sales.order;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts and sums over all orders, for comparison with what other services have gathered from events. */
@Repository
public class OrderFigures {

    /** Orders in one state and currency. */
    public record StateFigure(String state, String currency, long count, BigDecimal total) {}

    private final JdbcClient jdbc;

    OrderFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All orders by state and currency. */
    public List<StateFigure> byState() {
        return jdbc.sql("""
                        select state, currency, count(*) as count, sum(total_value) as total
                        from sales_order group by 1, 2 order by 1, 2
                        """)
                .query((row, index) -> new StateFigure(
                        row.getString("state"),
                        row.getString("currency"),
                        row.getLong("count"),
                        row.getBigDecimal("total")))
                .list();
    }
}
