package io.tidewater.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StarSqlTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from stone where id = ?",
                "SELECT *\n  FROM stone",
                "select s.* from stone s join quarry q on true",
                "s.*",
                "s.*, s.org_path::text as unit",
                "update stone set tons = 1 returning *"
            })
    void aStarIsFound(String sql) {
        assertThat(found(sql)).singleElement().asString().startsWith("quarry.Stones");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select s.id, s.tons from stone s",
                "select count(*) from stone",
                "select * from (select s.id from stone s) x",
                "select * from unnest(?)",
                "with kept as (insert into stone (id) values (?) returning *) select id from kept",
                "/api/**"
            })
    void whatNamesItsColumnsIsNot(String sql) {
        assertThat(found(sql)).isEmpty();
    }

    private static List<String> found(String sql) {
        return StarSql.in(List.of(new CompiledClass("quarry.Stones", "quarry/Stones.java", List.of(), List.of(sql))));
    }
}
