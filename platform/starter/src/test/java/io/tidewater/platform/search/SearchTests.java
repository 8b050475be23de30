package io.tidewater.platform.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On a real PostgreSQL: what is typed finds what it should, and nothing else. */
class SearchTests {

    private static final JdbcClient DATABASE = RealPostgres.client();

    @BeforeAll
    static void someRecords() {
        DATABASE.sql("drop table if exists found").update();
        DATABASE.sql("create table found (id integer primary key, search tsvector not null)")
                .update();
        DATABASE.sql("create index on found using gin (search) with (fastupdate = off)")
                .update();
        insert(1, "杭州云帆软件有限公司", "王小明", "+8613812345678", "wang@yunfan.cn");
        insert(2, "重庆长安汽车股份有限公司", "曾国强", "+862388881234", null);
        insert(3, "上海單車貿易有限公司", "吕布", "+8613912340000", null);
        insert(4, "Müller & Söhne GmbH", "Anna O'Neil", "+4930901820", "Anna.Li@Example.com");
        insert(5, "Sea Breeze Trading Ltd", "Li Wei", "+14155552671", "li.wei@sea-breeze.com");
        insert(6, "3M 中国有限公司", "张San", null, "info@3m.example");
        insert(7, "株式会社トヨタ", "田中", "+81312345678", null);
        insert(8, "O\\'; drop & table | ! (x):*", "<->", "n/a", "'@'");
        insert(9, "银行杭", null, null, null);
        insert(10, "삼성전자 주식회사", "Ковалёв", null, null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Chinese: one, two and more characters, traditional and simplified, across words
                "杭|1 9",
                "州|1",
                "杭州|1",
                "云帆软件|1",
                "雲帆軟件|1",
                "杭州 软件|1",
                "软件杭州|''",
                "杭云|''",
                "单车|3",
                "單車貿易|3",
                "有限公司|1 2 3 6",
                "小明|1",
                "王小明 杭州|1",
                "王小红|''",
                // as it is read
                "hangzhou|1",
                "hang zhou|1",
                "hangz|1",
                "yunfan|1",
                "ruanjian|1",
                "hzyf|1",
                "yfrj|1",
                "wxm|1",
                "xiaoming|1",
                "chongqing|2",
                "zhongqing|2",
                "changan|2",
                "cqca|2",
                "zengguoqiang|2",
                "cengguoqiang|2",
                "lvbu|3",
                "lubu|3",
                "lübu|3",
                "shanghaidanche|3",
                "yinhang|9",
                "yinhanghang|9",
                "youxiangongsi|''",
                "hangzhouruanjian|''",
                // Latin: beginnings of words, accents, case, width
                "mull|4",
                "MÜLLER söh|4",
                "üller|''",
                "ｓｅａ bre|5",
                "breeze sea|5",
                "seab|''",
                "o'neil|4",
                "oneil|4",
                "3m|6",
                "3m 中国|6",
                "张san|6",
                "zhangsan|''",
                "кова|10",
                "ковалёв|10",
                "삼성|10",
                "トヨタ|7",
                "ﾄﾖﾀ|7",
                // phones: whole, grouped, national, last digits
                "+8613812345678|1",
                "138 1234 5678|1",
                "13812345678|1",
                "(138) 1234-5678|1",
                "1381234|1",
                "8613812345678|1",
                "0086 138 1234|1",
                "+86|''",
                "1234|2",
                "678|''",
                "5678|1 7",
                "345678|1 7",
                "12345678|1 7",
                "2345678|1 7",
                "023 8888 1234|2",
                "02388881234|2",
                "030 901820|4",
                "415 555 2671|5",
                "9999|''",
                // mails
                "anna.li@example.com|4",
                "anna.li@ex|4",
                "ANNA.LI@EXAMPLE|4",
                "anna.li|4",
                "example|4",
                "com|''",
                "sea-breeze|5",
                "bob@example.com|''",
                // syntax is only text
                "drop & table|8",
                "!drop|8",
                "drop <-> table|8",
                "x:*|1 8 9",
                "o\\'|4 8"
            })
    void finds(String typed, String expected) {
        assertThat(search(typed))
                .isEqualTo(Stream.of(expected.split(" "))
                        .filter(id -> !id.isEmpty())
                        .map(Integer::valueOf)
                        .toList());
    }

    @Test
    void anOperatorOfTheQueryLanguageIsOnlyText() {
        assertThat(search("drop | anna")).isEmpty();
        assertThat(search("drop' | 'anna")).isEmpty();
        assertThat(search("drop | table")).containsExactly(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "!!!", "&|!:*<->()", "'", "\\", "\u0000", "\uD800", "、。"})
    void nothingToSearchForIsNoQuery(String typed) {
        assertThat(SearchQuery.tsquery(typed)).isEmpty();
    }

    @Test
    void noTextBreaksTheVectorOrTheQuery() {
        Random random = new Random(20261121);
        String alphabet =
                "ab1'\\\":&|!*()<>-@.+ \t\n\u0000%_ÄßIİ杭州長樂㈱ﾄﾞ한글\uD842\uDFB7\uD83D\uDE00\uD800é\u0301\u200B\uFDFA٣０";
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String vector = SearchVector.builder()
                    .add(text.toString())
                    .phone(text.toString())
                    .email(text.toString())
                    .build();
            Optional<String> query = SearchQuery.tsquery(text.toString());
            assertThatCode(() -> DATABASE.sql("select cast(? as tsvector) @@ cast(? as tsquery)")
                            .params(vector, query.orElse("x"))
                            .query(Boolean.class)
                            .single())
                    .as("%s -> %s -> %s", text, vector, query)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void whatIsStoredIsFoundByItself() {
        for (String name :
                List.of("杭州云帆软件有限公司", "Müller & Söhne GmbH", "3M 中国", "張三李四", "A.B.C. Co., Ltd.", "トヨタ自動車")) {
            Boolean found = DATABASE.sql("select cast(? as tsvector) @@ cast(? as tsquery)")
                    .params(
                            SearchVector.builder().add(name).build(),
                            SearchQuery.tsquery(name).orElseThrow())
                    .query(Boolean.class)
                    .single();
            assertThat(found).as(name).isTrue();
        }
    }

    @Test
    void aRecordHasABoundedNumberOfTokens() {
        String huge = "重庆长安汽车乐曾单行".repeat(500) + " word".repeat(5_000);
        SearchVector vector = SearchVector.builder();
        for (int i = 0; i < 50; i++) {
            vector.add(i + huge + i);
        }
        Integer tokens = DATABASE.sql("select length(cast(? as tsvector))")
                .param(vector.build())
                .query(Integer.class)
                .single();
        assertThat(tokens).isBetween(50, 256);
        assertThat(SearchQuery.tsquery("词".repeat(10_000)).orElseThrow().length())
                .isLessThan(1_000);
        assertThat(SearchQuery.tsquery("1 ".repeat(10_000)).orElseThrow().length())
                .isLessThan(1_000);
    }

    @ParameterizedTest
    @CsvSource({
        "EMAIL,   wang@yunfan.cn,  false",
        "EMAIL,   yunfan,          false",
        "EMAIL,   seebrise wang,   true",
        "EMAIL,   13812345678,     true",
        "PHONE,   13812345678,     false",
        "PHONE,   5678,            false",
        "PHONE,   seebrise 7777,   true",
        "PHONE,   wang@yunfan.cn,  true",
        "DETAIL,  小明,             false",
        "DETAIL,  xiaoming,        false",
        "DETAIL,  杭州,             true",
        "NAME,    杭州,             false",
        "NAME,    13812345678,     false"
    })
    void aHiddenPartFindsNothing(SearchPart hidden, String typed, boolean expected) {
        String vector = SearchVector.builder()
                .add("杭州 Seebrise Wang 7777")
                .detail("王小明")
                .phone("+8613812345678")
                .email("wang@yunfan.cn")
                .build();
        assertThat(matches(vector, SearchQuery.tsquery(typed, Set.of()))).isTrue();
        assertThat(matches(vector, SearchQuery.tsquery(typed, Set.of(hidden)))).isEqualTo(expected);
    }

    private static boolean matches(String vector, Optional<String> query) {
        return query.isPresent()
                && DATABASE.sql("select cast(? as tsvector) @@ cast(? as tsquery)")
                        .params(vector, query.get())
                        .query(Boolean.class)
                        .single();
    }

    @Test
    void asksForSomeOfTheWords() {
        List<SearchWord> words = SearchQuery.sought("3M 软件园 har");
        assertThat(SearchQuery.tsquery(words.subList(1, 3), Set.of())).contains("'软件' & '件园'");
        assertThat(SearchQuery.tsquery(words.subList(1, 2), Set.of(SearchPart.PHONE)))
                .as("found by nothing hidden")
                .isEqualTo(SearchQuery.tsquery("软件", Set.of(SearchPart.PHONE)));
        String text = IntStream.range(0x4e00, 0x4e00 + 60)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        assertThat(SearchQuery.tsquery(SearchQuery.sought(text), Set.of()))
                .as("of a long text no more words than are looked for")
                .isEqualTo(SearchQuery.tsquery(text));
        assertThat(SearchQuery.tsquery(List.of(), Set.of())).isEmpty();
        assertThat(SearchQuery.tsquery(words, Set.of(SearchPart.NAME))).isEmpty();
    }

    private static List<Integer> search(String typed) {
        return SearchQuery.tsquery(typed)
                .map(query -> DATABASE.sql("select id from found where search @@ cast(? as tsquery) order by id")
                        .param(query)
                        .query(Integer.class)
                        .list())
                .orElse(List.of());
    }

    private static void insert(
            int id, String company, @Nullable String contact, @Nullable String phone, @Nullable String email) {
        DATABASE.sql("insert into found (id, search) values (?, cast(? as tsvector))")
                .params(
                        id,
                        SearchVector.of(
                                SearchText.words(company),
                                SearchText.words(contact),
                                SearchText.phone(phone),
                                SearchText.email(email)))
                .update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3M Deutschland",
                "x",
                "Zürich Ẩm",
                "Ωμέγα ᾠδή",
                "ᎠᎡᎢ",
                "한국",
                "カタカナー",
                "々",
                "𠮷野家",
                "a,b@c.de",
                "+49 40 1234"
            })
    void anIndexKeepsTheBeginningOfEveryWord(String text) {
        RealPostgres.createSearchBeginnings();
        String vector = SearchVector.builder().add(text).build();
        Set<String> kept = Set.copyOf(DATABASE.sql("select unnest(search_beginnings(cast(:vector as tsvector)))")
                .param("vector", vector)
                .query(String.class)
                .list());
        assertThat(DATABASE.sql("select unnest(tsvector_to_array(cast(:vector as tsvector)))")
                        .param("vector", vector)
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allSatisfy(word -> assertThat(beginnings(word))
                        .as(word)
                        .allMatch(beginning -> beginning
                                .keptBeginning()
                                .map(SearchWord::lexeme)
                                .map(kept::contains)
                                .orElse(beginning.lexeme().length() == 1)));
    }

    private static List<SearchWord> beginnings(String word) {
        return IntStream.rangeClosed(1, word.codePointCount(0, word.length()))
                .mapToObj(length -> SearchWord.beginning(word.substring(0, word.offsetByCodePoints(0, length))))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"s,''", "sz,sz", "szh,szh", "szhe,szh", "3m,3m", "138,13", "海,海", "海运,海", "ж,''", "жур,жур"})
    void theLongestKeptBeginningOfAWord(String word, String kept) {
        assertThat(SearchWord.beginning(word)
                        .keptBeginning()
                        .map(SearchWord::lexeme)
                        .orElse(""))
                .isEqualTo(kept);
    }
}
