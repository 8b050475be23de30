package io.tidewater.platform.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import io.tidewater.platform.scope.SqlPredicate;
import io.tidewater.platform.search.RealPostgres;
import io.tidewater.platform.search.SearchQuery;
import io.tidewater.platform.search.SearchWord;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class WordCountsTests {

    private static final JdbcClient DATABASE = RealPostgres.client();

    @BeforeAll
    static void aLargeAndASmallTable() {
        DATABASE.sql("drop table if exists many, few").update();
        DATABASE.sql(
                        "create table many (id integer primary key, search tsvector not null, filling text, created_at timestamptz default now())")
                .update();
        DATABASE.sql("create table few (id integer primary key, search tsvector not null)")
                .update();
        DATABASE.sql("""
                        insert into many
                        select n, cast('''works'' ''w' || n || '''' || case when n % 20 = 0 then ' ''harbour''' else '' end
                                || case when n % 25 = 0 then ' ''quay''' else '' end
                                || case when n % 2 = 0 then ' ''海运''' else '' end as tsvector),
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
    void remembersWhatWasFoundToBeCommon() {
        WordCounts counts = new WordCounts(DATABASE, "many m", "m.search", null);
        await().until(counts::large);
        assertThat(mayBeFew(counts, "w1")).as("the beginning of half the words").isTrue();

        counts.foundMany(SearchQuery.sought("w1"));
        counts.foundMany(SearchQuery.sought("+49"));

        assertThat(mayBeFew(counts, "w1")).isFalse();
        assertThat(mayBeFew(counts, "w17")).isTrue();
        assertThat(mayBeFew(counts, "+49 40 1234567"))
                .as("a number, after another was common")
                .isTrue();
    }

    @Test
    void putsASmallTableInOrderStraightAway() {
        WordCounts counts = new WordCounts(DATABASE, "few", "search", null);
        assertThat(mayBeFew(counts, "works")).isFalse();
        await().during(Duration.ofMillis(300)).until(() -> !mayBeFew(counts, "w17"));
    }

    @Test
    void countsWhatTheIndexReadsOfBegunWords() {
        WordCounts counts = new WordCounts(DATABASE, "many m", "m.search", null);
        await().until(counts::large);

        assertThat(sought(counts, "harb").begun()).isCloseTo(1000, within(50.0));
        assertThat(sought(counts, "harb").share()).isCloseTo(0.05, within(0.005));
        assertThat(sought(counts, "w1").begun()).as("at least").isEqualTo(20_000 * Sought.LEAST);
        assertThat(sought(counts, "海运").begun()).as("a whole word").isZero();
        assertThat(sought(counts, "harb 海运").wholeShare()).isCloseTo(0.5, within(0.05));
        assertThat(sought(counts, "harb 海运").share())
                .as("one apart from the other")
                .isCloseTo(0.025, within(0.005));
    }

    @Test
    void looksUpCommonWordsThatFewRecordsHaveTogether() {
        WordCounts counts = new WordCounts(DATABASE, "many m", "m.search", null);
        await().until(counts::large);

        assertThat(sought(counts, "qu 海运").mayBeFew())
                .as("a twenty-fifth of half of them")
                .isTrue();
        assertThat(sought(counts, "qu").mayBeFew()).as("eight hundred").isFalse();
        assertThat(sought(counts, "works 海运").mayBeFew()).isFalse();

        counts.foundMany(SearchQuery.sought("qu 海运"));
        assertThat(sought(counts, "qu 海运").mayBeFew()).isFalse();
    }

    @Test
    void knowsBeginningsWhereTheIndexKeepsThem() {
        WordCounts counts = new WordCounts(DATABASE, "many m", "m.search", "m.created_at");
        await().until(counts::large);

        assertThat(sought(counts, "海").begun()).isZero();
        assertThat(sought(counts, "海").share()).isCloseTo(0.5, within(0.05));
        assertThat(sought(counts, "海").whole()).isPresent();
        assertThat(sought(counts, "harb 海").begun()).isCloseTo(1000, within(50.0));
        assertThat(sought(counts, "harb 海").whole()).isPresent();
        assertThat(sought(counts, "harb 海").wholeShare())
                .as("half of those that begin with har")
                .isCloseTo(0.025, within(0.005));
        assertThat(sought(counts, "ha 海").begun()).isZero();
        assertThat(sought(counts, "h 海").begun()).isPositive();
    }

    @Test
    void learnsFromTheIndexHowManyHaveABeginning() {
        DATABASE.sql("drop table if exists begun").update();
        RealPostgres.createSearchBeginnings();
        DATABASE.sql("create table begun as select * from many").update();
        DATABASE.sql("create index on begun using gin (search, " + SearchBeginnings.of("search") + ")")
                .update();
        DATABASE.sql("analyze begun").update();
        WordCounts counts = new WordCounts(DATABASE, "begun b", "b.search", "b.created_at");
        await().until(counts::large);

        assertThat(sought(counts, "w1").share()).as("each of the words is rare").isCloseTo(0.55, within(0.02));
        assertThat(sought(counts, "海").share()).isCloseTo(0.5, within(0.05));
        assertThat(sought(counts, "xy").share()).isZero();
        assertThat(sought(counts, "w17").begun()).as("as initials are typed").isZero();
        assertThat(sought(counts, "w17").whole()).isPresent();
        assertThat(sought(counts, "w170 海运").wholeShare())
                .as("of a longer word the index knows how it begins")
                .isCloseTo(0.028, within(0.005));
        assertThat(sought(counts, "w170").whole()).isEmpty();
    }

    @Test
    void findsTheFewWithoutTheCommonWords() {
        WordCounts counts = new WordCounts(DATABASE, "many m", "m.search", null);
        await().until(counts::large);

        assertThat(few(counts, "海运云帆软")).isEqualTo("'运云' & '云帆' & '帆软'");
        assertThat(few(counts, "harb 云帆软")).isEqualTo("'云帆' & '帆软'");
        assertThat(few(counts, "w1 海运 云帆软"))
                .as("what a word begins with is known of no other")
                .contains("'w1':*");
        assertThat(few(counts, "海运 云帆"))
                .as("one rare word alone may have thousands")
                .isEqualTo("true");
        assertThat(few(counts, "云帆软件")).as("all are rare").isEqualTo("true");
    }

    @Test
    void needsTheCommonWordWhereTheRarePairsAreOneName() {
        TableWords million = new TableWords(
                1L << 30,
                1_000_000,
                new TreeMap<>(Map.of("软件", 0.1, "哈尔", 0.009, "尔滨", 0.009)),
                new TreeMap<>(),
                List.of(),
                List.of());

        assertThat(million.withoutCommon(SearchQuery.sought("哈尔滨 软件")))
                .as("nine thousand have both pairs")
                .isEmpty();
        assertThat(million.withoutCommon(SearchQuery.sought("哈尔滨软件")))
                .as("a pair across both is rarer")
                .extracting(SearchWord::lexeme)
                .containsExactly("哈尔", "尔滨", "滨软");
    }

    /** The condition for the few; {@code true} for that on all words. */
    private static String few(WordCounts counts, String typed) {
        return sought(counts, typed).few().sql();
    }

    private static Sought sought(WordCounts counts, String typed) {
        return counts.sought(
                SqlPredicate.ALL,
                (part, words) -> SearchQuery.tsquery(words, Set.of()).map(SqlPredicate::of),
                SearchQuery.sought(typed),
                List.of());
    }

    @Test
    void countsWhatWasWrittenAtOneTimeAmongTheNewest() {
        Instant together = Instant.parse("2026-02-01T00:00:00Z");
        DATABASE.sql("drop table if exists wave").update();
        DATABASE.sql("create table wave (created_at timestamptz not null, search tsvector not null, filling text)")
                .update();
        DATABASE.sql("""
                        insert into wave
                        select case when n > 10000 then timestamptz '2026-02-01 00:00:00+00'
                                else timestamptz '2026-01-01 00:00:00+00' + n * interval '1 minute' end,
                            'works'::tsvector, repeat('x', 900)
                        from generate_series(1, 20000) n""").update();
        DATABASE.sql("analyze wave").update();
        WordCounts counts = new WordCounts(DATABASE, "wave w", "w.search", "w.created_at");
        await().until(counts::large);

        TimeSlots times = sought(counts, "works").times().orElseThrow();

        assertThat(times.bounds()).hasSizeBetween(100, 101).isSorted();
        assertThat(times.bounds().subList(60, 100)).containsOnly(together);
        assertThat(times.bounds().subList(0, 40)).allMatch(time -> time.isBefore(together));
        assertThat(begin(times.newest(100, 4).getFirst()))
                .as("a look at the newest hundred")
                .isEqualTo(together);
    }

    @Test
    void knowsWhatCameAfterTheStatistics() {
        DATABASE.sql("drop table if exists tide").update();
        DATABASE.sql("create table tide (created_at timestamptz not null, search tsvector not null, filling text)")
                .update();
        DATABASE.sql("alter table tide set (autovacuum_enabled = off)").update();
        tide("2026-01-01 00:00:00+00", 20_000);
        DATABASE.sql("analyze tide").update();
        tide("2026-03-01 00:00:00+00", 3_000);
        WordCounts counts = new WordCounts(DATABASE, "tide t", "t.search", "t.created_at");
        await().until(counts::large);

        TimeSlots times = sought(counts, "works").times().orElseThrow();

        assertThat(begin(times.newest(1000, 4).getFirst())).isEqualTo(Instant.parse("2026-03-01T00:33:20Z"));
        assertThat(begin(times.newest(3000, 4).getFirst()))
                .as("the next mark is farther back")
                .isBefore(Instant.parse("2026-02-01T00:00:00Z"));
    }

    private static void tide(String from, int records) {
        DATABASE.sql("""
                        insert into tide
                        select timestamptz '%s' + n * interval '1 second', 'works'::tsvector, repeat('x', 900)
                        from generate_series(1, %d) n""".formatted(from, records)).update();
    }

    @Test
    void looksAtFewOfTheNewestFirst() {
        TimeSlots times = new TimeSlots(
                "w.created_at",
                List.of(Instant.EPOCH, Instant.ofEpochSecond(500), Instant.ofEpochSecond(1500)),
                10_000,
                List.of(
                        new TimeSlots.Mark(500, Instant.ofEpochSecond(1480)),
                        new TimeSlots.Mark(1400, Instant.ofEpochSecond(1440))),
                Instant.ofEpochSecond(1500));

        assertThat(times.newest(1000, 4).stream().map(WordCountsTests::begin))
                .as("by the mark, and farther back by the bounds")
                .containsExactly(Instant.ofEpochSecond(1440), Instant.ofEpochSecond(700));
    }

    /** When the first of the slots begins that are looked at. */
    private static Instant begin(TimeSlots.Look look) {
        String slots = String.valueOf(look.since().params().get("slots"));
        return Instant.parse(slots.substring(1, slots.indexOf(',')));
    }

    private static boolean mayBeFew(WordCounts counts, String typed) {
        return counts.mayBeFew(SearchQuery.sought(typed));
    }
}
