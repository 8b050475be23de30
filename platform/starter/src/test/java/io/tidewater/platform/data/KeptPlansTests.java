package io.tidewater.platform.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidewater.platform.search.RealPostgres;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class KeptPlansTests {

    private static final JdbcClient DATABASE = RealPostgres.client();
    private static final KeptPlans PLANS = new KeptPlans(RealPostgres.operations());

    @BeforeAll
    static void pebbles() {
        DATABASE.sql("drop table if exists pebble").update();
        DATABASE.sql("create table pebble as select n as id from generate_series(1, 100) n")
                .update();
    }

    @BeforeEach
    void asServicesConnect() {
        DATABASE.sql("set plan_cache_mode = force_custom_plan").update();
    }

    @Test
    void plansOnce() {
        for (int last = 1; last <= 20; last++) {
            assertThat(below(last)).hasSize(last - 1);
        }
        assertThat(DATABASE.sql("""
                        select generic_plans > 0 and custom_plans = 0 from pg_prepared_statements
                        where statement like '%from pebble where id <%'""").query(Boolean.class).single()).isTrue();
    }

    @Test
    void leavesOtherStatementsAsTheyWere() {
        below(3);
        assertThat(mode()).isEqualTo("force_custom_plan");
        transaction().executeWithoutResult(open -> {
            assertThat(below(3)).containsExactly(1, 2);
            assertThat(mode()).isEqualTo("force_custom_plan");
        });
    }

    @Test
    void leavesOtherStatementsAsTheyWereWhereItFails() {
        assertThatThrownBy(() ->
                        PLANS.query("select id / :by from pebble", Map.of("by", 0), (row, number) -> row.getInt(1)))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(mode()).isEqualTo("force_custom_plan");
    }

    private static List<Integer> below(int last) {
        return PLANS.query(
                "select id from pebble where id < :last order by id",
                Map.of("last", last),
                (row, number) -> row.getInt("id"));
    }

    private static String mode() {
        return DATABASE.sql("show plan_cache_mode").query(String.class).single();
    }

    private static TransactionTemplate transaction() {
        return new TransactionTemplate(new DataSourceTransactionManager(RealPostgres.source()));
    }
}
