package io.tidewater.platform.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidewater.platform.search.RealPostgres;
import io.tidewater.platform.search.SearchQuery;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class WordCountsTests {

    private static final JdbcClient DATABASE = RealPostgres.client();

    @BeforeAll
    static void aLargeAndASmallTable() {
        DATABASE.sql("drop table if exists many, few").update();
        DATABASE.sql("create table many (id integer primary key, search tsvector not null, filling text)")
                .update();
        DATABASE.sql("create table few (id integer primary key, search tsvector not null)")
                .update();
        DATABASE.sql("""
                        insert into many
                        select n, cast('''works'' ''w' || n || '''' || case when n % 20 = 0 then ' ''harbour''' else '' end as tsvector),
                            repeat('x', 500)
                        from generate_series(1, 20000) n""").update();
        DATABASE.sql("insert into few values (1, 'works'::tsvector)").update();
        DATABASE.sql("analyze many").update();
    }

    @Test
    void looksUpTheRareWordsOfALargeTable() {
        WordCounts counts = new WordCounts(DATABASE, "many m", "m.search", null);
        await().untilAsserted(() -> assertThat(mayBeFew(counts, "w17")).isTrue());
        assertThat(mayBeFew(counts, "nowhere")).isTrue();
        assertThat(mayBeFew(counts, "works w17"))
                .as("a rare word beside a common one")
                .isTrue();
        assertThat(mayBeFew(counts, "works harbour")).as("common words").isFalse();
        assertThat(mayBeFew(counts, "+49 40 1234567")).as("a number").isTrue();
        assertThat(mayBeFew(counts, "works")).isFalse();
        assertThat(mayBeFew(counts, "harb"))
                .as("the beginning of a common word")
                .isFalse();
    }

    @Test
    void putsASmallTableInOrderStraightAway() {
        WordCounts counts = new WordCounts(DATABASE, "few", "search", null);
        assertThat(mayBeFew(counts, "works")).isFalse();
        await().during(Duration.ofMillis(300)).until(() -> !mayBeFew(counts, "w17"));
    }

    private static boolean mayBeFew(WordCounts counts, String typed) {
        return counts.mayBeFew(SearchQuery.sought(typed));
    }
}
