package io.tidewater.reporting.parity;

import io.tidewater.reporting.fact.Generations;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the live facts hold, in the figures that services are asked for. */
@Repository
class Counted {

    private final Generations generations;
    private final JdbcClient jdbc;

    Counted(Generations generations, JdbcClient jdbc) {
        this.generations = generations;
        this.jdbc = jdbc;
    }

    long count(String table) {
        return jdbc.sql("select count(*) from " + generations.live().schema() + "." + table)
                .query(Long.class)
                .single();
    }

    Map<String, Long> byState(String table) {
        Map<String, Long> counts = new TreeMap<>();
        jdbc.sql("select state, count(*) as count from " + generations.live().schema() + "." + table
                        + " group by state")
                .query(row -> {
                    counts.put(row.getString("state"), row.getLong("count"));
                });
        return counts;
    }

    /** Won amounts by quarter and currency, as {@code 2017-Q1 USD}. */
    Map<String, BigDecimal> wonByQuarter() {
        Map<String, BigDecimal> won = new TreeMap<>();
        jdbc.sql(
                        "select to_char(close_on, 'YYYY-\"Q\"Q') || ' ' || currency as key, sum(amount) as amount from "
                                + generations.live().schema()
                                + ".opportunity where category = 'won' and amount is not null and close_on is not null group by 1")
                .query(row -> {
                    won.put(row.getString("key"), row.getBigDecimal("amount"));
                });
        return won;
    }
}
