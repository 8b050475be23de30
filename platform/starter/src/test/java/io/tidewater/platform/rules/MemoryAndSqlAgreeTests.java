package io.tidewater.platform.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.platform.scope.SqlPredicate;
import io.tidewater.platform.search.RealPostgres;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** P13: one expression, one answer, on a record in memory and on rows in PostgreSQL. */
class MemoryAndSqlAgreeTests {

    private static final long SEED = Long.getLong("rules.seed", 20261121L);
    private static final int RECORDS = 80;
    private static final int EXPRESSIONS = Integer.getInteger("rules.expressions", 2_000);

    private final Random random = new Random(SEED);
    private final Probe probe = new Probe(random);
    private final RandomExpressions expressions = new RandomExpressions(random, probe);

    private int compared;
    private int telling;
    private int refused;

    @Test
    void randomExpressionsOnRandomRecords() {
        List<Map<String, Object>> records = probe.fill(RECORDS);
        List<String> differences = new ArrayList<>();
        while (compared < EXPRESSIONS) {
            String expression = expressions.condition(3);
            if (Rule.checkForSql(Probe.TYPE, expression).isEmpty()) {
                compare(expression, records, differences);
            } else {
                refused++;
            }
            assertThat(refused).isLessThan(2 * EXPRESSIONS);
        }
        System.out.printf(
                "Seed %d: %d expressions on %d records, %d tell records apart, %d more were refused%n",
                SEED, compared, RECORDS, telling, refused);
        assertThat(differences).as("seed %d", SEED).isEmpty();
        assertThat(telling).as("expressions that tell records apart").isGreaterThan(EXPRESSIONS / 2);
    }

    private void compare(String expression, List<Map<String, Object>> records, List<String> differences) {
        compared++;
        Rule rule = Rule.compile(Probe.TYPE, expression);
        List<Integer> inMemory = IntStream.range(0, records.size())
                .filter(i -> rule.matches(records.get(i), Probe.MOMENT))
                .boxed()
                .toList();
        SqlPredicate sql = rule.toSql(Probe.MOMENT);
        try {
            List<Integer> inSql = select(sql);
            if (!inMemory.equals(inSql)) {
                differences.add(expression + "\n  memory " + inMemory + "\n  sql    " + inSql + "\n  " + sql);
            } else if (!inMemory.isEmpty() && inMemory.size() < records.size()) {
                telling++;
                List<Integer> rest = select(sql.not());
                assertThat(rest)
                        .as(expression)
                        .doesNotContainAnyElementsOf(inSql)
                        .hasSize(RECORDS - inSql.size());
            }
        } catch (DataAccessException e) {
            differences.add(expression + "\n  " + sql + "\n  " + e.getMostSpecificCause());
        }
    }

    private static List<Integer> select(SqlPredicate where) {
        return RealPostgres.client()
                .sql("select p.id from probe p where " + where.sql() + " order by p.id")
                .params(where.params())
                .query(Integer.class)
                .list();
    }
}
