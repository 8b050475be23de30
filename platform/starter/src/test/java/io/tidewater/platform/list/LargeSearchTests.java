package io.tidewater.platform.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidewater.platform.data.KeptPlans;
import io.tidewater.platform.rules.RecordType;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.ProtectedTable;
import io.tidewater.platform.scope.Roles;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.scope.UnitWords;
import io.tidewater.platform.search.RealPostgres;
import io.tidewater.platform.search.SearchQuery;
import io.tidewater.platform.web.CountMode;
import io.tidewater.platform.web.ListQuery;
import io.tidewater.platform.web.PageResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** However a search finds its way through a large table, it lists the same records in the same order. */
class LargeSearchTests {

    private static final JdbcClient DATABASE = RealPostgres.client();
    private static final RecordType TYPE = RecordType.named("stone")
            .id("id", "s.id")
            .instant("createdAt", "s.created_at")
            .choice("state", "s.state", "rough", "cut", "lost")
            .build();
    private static final UUID OWNER = UUID.fromString("00000000-0000-0000-0000-000000000007");
    private static final ListSource<UUID> STONES = stones(null);
    private static final ListSource<UUID> OWN_STONES =
            stones(ProtectedTable.aliased("s").build());
    private static final ListSource<UUID> STONES_OF_UNITS =
            stones(ProtectedTable.aliased("s").pooledFor(Roles.SALES_REP).build());

    private static ListSource<UUID> stones(@Nullable ProtectedTable table) {
        return new ListSource<>(
                TYPE,
                table,
                "s.id",
                "stone s",
                "s.id",
                "s.search",
                "createdAt",
                "-createdAt",
                (row, number) -> row.getObject("id", UUID.class));
    }

    private static final KeptPlans PLANS = new KeptPlans(RealPostgres.operations());
    private static final Scope ANYBODY =
            Scope.of(new Person(OWNER, "anybody", "Anybody", Set.of(), List.of(), null, null));
    private static final Scope MANAGER = of(Roles.SALES_MANAGER);
    private static final Scope REP = of(Roles.SALES_REP);

    /** Of the quarry's first pit; who manages it sees what is owned and what is not, a rep his own and what is not. */
    private static Scope of(String role) {
        List<OrgPath> units = List.of(OrgPath.ofLtree("quarry.first"));
        return Scope.of(new Person(OWNER, "anybody", "Anybody", Set.of(role), units, null, null));
    }

    @BeforeAll
    static void stones() {
        DATABASE.sql("create extension if not exists btree_gin").update();
        DATABASE.sql("create extension if not exists ltree").update();
        DATABASE.sql("drop table if exists stone").update();
        DATABASE.sql("""
                        create table stone (id uuid primary key default gen_random_uuid(), created_at timestamptz not null,
                            owner_id uuid, org_path ltree not null, state text not null, search tsvector not null, filling text)""").update();
        DATABASE.sql("create index on stone (created_at desc, id desc)").update();
        DATABASE.sql("create index on stone (state, created_at desc, id desc)").update();
        DATABASE.sql("create index on stone (owner_id)").update();
        RealPostgres.createSearchBeginnings();
        DATABASE.sql("create index on stone using gin (search, " + TimeSlots.of("created_at") + ", "
                        + UnitWords.of("org_path") + ", " + SearchBeginnings.of("search") + ")")
                .update();
        DATABASE.sql("""
                        insert into stone (created_at, owner_id, org_path, state, search, filling)
                        select timestamptz '2026-01-01' + n / 3 * interval '1 minute',
                            case when mod(n, 150) = 0 then uuid '00000000-0000-0000-0000-000000000007' end,
                            case mod(n, 2) when 0 then ltree 'quarry.first' else ltree 'quarry.second' end,
                            case when n > 20000 or mod(n, 3) = 0 then 'cut' else 'rough' end, cast('''works'' ''w' || n || ''''
                                || case when n <= 700 then ' ''early''' else '' end
                                || case when n > 29000 then ' ''late''' else '' end
                                || case when mod(n, 2) = 1 or n = 7000 then ' ''second''' else '' end
                                || case when n < 29000 and mod(n, 4) = 0 then ' ''石头'' ''头''' else '' end
                                || case when mod(n, 400) = 0 then ' ''碧玉'' ''玉岩'' ''岩石''' else '' end
                                || case when mod(n, 5) = 0 then ' ''fifth''' else '' end as tsvector),
                            repeat('x', 400)
                        from generate_series(1, 30000) n""").update();
        DATABASE.sql("vacuum analyze stone").update();
    }

    static List<String> typed() {
        return List.of(
                "",
                "works",
                "early",
                "ear",
                "late",
                "fifth",
                "second",
                "second fifth",
                "works early",
                "fifth late",
                "early late",
                "石头",
                "石",
                "头",
                "碧",
                "岩",
                "石 岩",
                "铁",
                "works 石",
                "w1 石",
                "wo",
                "wo 石头",
                "ea 碧",
                "fif 石头",
                "se la",
                "xy",
                "early 碧",
                "碧玉 石",
                "works 石头",
                "碧玉岩石头",
                "碧玉岩 fifth",
                "石头 fifth",
                "w1 石头",
                "early 石头",
                "late 石头",
                "w1",
                "w29",
                "w17",
                "w150",
                "w29999");
    }

    @ParameterizedTest
    @MethodSource("typed")
    void listsWhatPostgresFindsByWords(String typed) {
        listsWhatPostgresFinds(STONES, ANYBODY, "true", typed);
    }

    @ParameterizedTest
    @MethodSource("typed")
    void listsWhatPostgresFindsByWordsAndTimes(String typed) {
        listsWhatPostgresFinds(STONES.fullyIndexed(), ANYBODY, "true", typed);
    }

    @ParameterizedTest
    @MethodSource("typed")
    void listsWhatSomebodyWhoSeesLittleFinds(String typed) {
        listsWhatPostgresFinds(OWN_STONES.fullyIndexed(), ANYBODY, "owner_id = :owner", typed);
    }

    @ParameterizedTest
    @MethodSource("typed")
    void listsWhatAManagerFindsOfAUnit(String typed) {
        listsWhatPostgresFinds(
                STONES_OF_UNITS.fullyIndexed(), MANAGER, "(owner_id = :owner or org_path <@ 'quarry.first')", typed);
    }

    @ParameterizedTest
    @MethodSource("typed")
    void listsWhatARepFindsInThePool(String typed) {
        listsWhatPostgresFinds(
                STONES_OF_UNITS.fullyIndexed(),
                REP,
                "(owner_id = :owner or owner_id is null and org_path = 'quarry.first')",
                typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rough", "cut", "lost"})
    void listsThoseOfOneState(String state) {
        ListSource<UUID> grouped = STONES_OF_UNITS.fullyIndexed().groupedBy("state");
        String seen =
                "(owner_id = :owner or owner_id is null and org_path = 'quarry.first') and state = '" + state + "'";
        lists(grouped, REP, seen, null, "state == '" + state + "'");
    }

    private static void listsWhatPostgresFinds(ListSource<UUID> stones, Scope scope, String seen, String typed) {
        lists(stones, scope, seen, typed, null);
    }

    private static void lists(
            ListSource<UUID> stones, Scope scope, String seen, @Nullable String typed, @Nullable String filter) {
        WordCounts counts = new WordCounts(DATABASE, "stone s", "s.search", stones.timeColumn());
        ListReader<UUID> reader = new ListReader<>(DATABASE, PLANS, stones, counts);
        await().until(counts::large);
        List<UUID> expected = DATABASE.sql("""
                        select id from stone where (:q = '' or search @@ cast(:q as tsquery)) and %s
                        order by created_at desc, id desc limit 1200""".formatted(seen))
                .param("q", typed == null ? "" : SearchQuery.tsquery(typed).orElse(""))
                .param("owner", OWNER)
                .query(UUID.class)
                .list();
        List<UUID> listed = new ArrayList<>();
        String cursor = null;
        do {
            PageResponse<UUID> page = reader.read(scope, query(typed, filter, cursor));
            listed.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null && listed.size() < 1200);
        assertThat(listed.stream().limit(1200)).containsExactlyElementsOf(expected);
        assertThat(reader.read(scope, query(typed, filter, null)).items())
                .as("the first page again, by the way that led to it")
                .containsExactlyElementsOf(expected.stream().limit(100).toList());
    }

    private static ListQuery query(@Nullable String typed, @Nullable String filter, @Nullable String cursor) {
        String q = typed == null || typed.isEmpty() ? null : typed;
        return new ListQuery(filter, q, null, 100, cursor, CountMode.NONE);
    }
}
