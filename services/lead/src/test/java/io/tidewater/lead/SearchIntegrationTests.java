package io.tidewater.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.lead.record.LeadTable;
import io.tidewater.lead.record.SystemScope;
import io.tidewater.platform.list.Conditions;
import io.tidewater.platform.list.SearchBeginnings;
import io.tidewater.platform.list.TimeSlots;
import io.tidewater.platform.scope.SqlPredicate;
import io.tidewater.platform.scope.UnitWords;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.TestPeople;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
@DisplayName("L23 search as you type")
class SearchIntegrationTests {

    private static final int RUNS = 12;

    private final Api rep;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    SearchIntegrationTests(Api api, JdbcClient jdbc, TransactionTemplate transaction) {
        this.rep = api.as(TestPeople.repEast1());
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    @DisplayName("L23 one character, two characters, pinyin, initials, and Chinese mixed with Latin find the lead")
    void l23ChineseIsFound() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        UUID id = rep.post(
                        "/api/v1/leads",
                        Map.of("company", "鑫淼" + mark + "软件有限公司", "contactName", "欧阳娜娜", "phone", "+86 136 7777 0001"))
                .expect(201)
                .id();
        for (String typed : List.of(
                "鑫",
                "鑫淼",
                "xinmiao",
                "xinm",
                "xm",
                "鑫淼 " + mark,
                mark + " ruanjian",
                "ouyang",
                "欧阳",
                "oynn",
                "13677770001",
                "7777 0001")) {
            assertThat(rep.get("/api/v1/leads?limit=200&q={q}", typed)
                            .expect(200)
                            .text())
                    .as(typed)
                    .contains(id.toString());
        }
        assertThat(rep.get("/api/v1/leads?q={q}", "鑫水" + mark).expect(200).text())
                .doesNotContain(id.toString());
    }

    @Test
    @DisplayName("L23 however often a search ran, PostgreSQL plans it for the words that are looked for")
    void l23ThePlanIsMadeForTheWords() {
        SqlPredicate rows = LeadTable.PROTECTED.visibleTo(SystemScope.ALL).and(Conditions.search("l.search", "有限"));
        transaction.executeWithoutResult(status -> {
            for (int run = 0; run < RUNS; run++) {
                jdbc.sql("select l.id /* plan */ from lead l where " + rows.sql()
                                + " order by l.created_at desc, l.id desc limit 50")
                        .params(rows.params())
                        .query(UUID.class)
                        .list();
            }
            Map<String, Object> plans = jdbc.sql("""
                            select sum(generic_plans) as generic, sum(custom_plans) as custom from pg_prepared_statements
                            where statement like '%/* plan */%' and statement not like '%pg_prepared%'""").query().singleRow();
            assertThat(((Number) plans.get("custom")).intValue()).isPositive();
            assertThat(((Number) plans.get("generic")).intValue()).isZero();
        });
    }

    @Test
    @DisplayName("L23 a search can begin with the newest leads, since the index of words keeps their times")
    void l23TheIndexOfWordsKeepsTheTimes() {
        readsByOneIndex(TimeSlots.of("l.created_at") + " && '{2100-01-01}'", "date_bin(");
    }

    @Test
    @DisplayName(
            "L23 a search for the beginning of a word need not read all words that begin so, since the index of words keeps it by itself")
    void l23TheIndexOfWordsKeepsBeginnings() {
        readsByOneIndex(SearchBeginnings.of("l.search") + " @> '{鑫}'", "search_beginnings(");
    }

    @Test
    @DisplayName("L23 a search can begin with the leads of somebody's units, since the index of words keeps those too")
    void l23TheIndexOfWordsKeepsTheUnits() {
        readsByOneIndex(UnitWords.of("l.org_path") + " && '{=sales.east}'", "ltree2text(");
    }

    @Test
    @DisplayName("L23 the newest of one state are read in their order, past none of another state")
    void l23TheNewestOfOneStateAreReadInOrder() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("set local enable_seqscan = off").update();
            jdbc.sql("set local enable_sort = off").update();
            assertThat(jdbc.sql("""
                            explain select l.id from lead l where l.state >= 'new' and l.state <= 'new'
                            order by l.state, l.created_at desc, l.id desc limit 50""").query(String.class).list())
                    .anyMatch(line -> line.contains("using lead_state"))
                    .noneMatch(line -> line.contains("Sort"));
        });
    }

    private void readsByOneIndex(String condition, String part) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("set local enable_seqscan = off").update();
            List<String> plan = jdbc.sql(
                            "explain select l.id from lead l where l.search @@ cast('yes' as tsquery) and " + condition)
                    .query(String.class)
                    .list();
            assertThat(plan).anyMatch(line -> line.contains("Index Cond: ((search @@") && line.contains(part));
        });
    }
}
