package io.tidewater.platform.rules;

import io.tidewater.platform.search.RealPostgres;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** A table with a column of every type and random records in it, kept in memory as well. */
final class Probe {

    static final Moment MOMENT = new Moment(Instant.parse("2026-03-01T12:00:00.123456Z"), ZoneOffset.ofHours(8));

    static final RecordType TYPE = RecordType.named("probe")
            .text("company", "p.company")
            .text("city", "p.city")
            .number("score", "p.score")
            .number("big", "p.big")
            .money("amount", "p.amount")
            .number("ratio", "p.ratio")
            .flag("won", "p.won")
            .flag("lost", "p.lost")
            .instant("createdAt", "p.created_at")
            .instant("updatedAt", "p.updated_at")
            .date("closeOn", "p.close_on")
            .date("dueOn", "p.due_on")
            .id("ownerId", "p.owner_id")
            .id("creatorId", "p.creator_id")
            .choice("state", "p.state", "new", "open", "won")
            .texts("tags", "p.tags")
            .custom("custom", "p.custom")
            .build();

    static final List<String> TEXTS = List.of(
            "",
            "a",
            "A",
            "b",
            "ab",
            "Acme",
            "acme ltd",
            "%",
            "100%",
            "_",
            "a_b",
            "\\",
            "a\\b",
            "\\%",
            "'",
            "\"",
            "a'b\"c",
            "'; drop table probe; --",
            ":rule_0",
            "?",
            "Südwind",
            "é",
            "e\u0301",
            "杭州",
            "杭州云帆",
            "😀",
            "a😀b",
            "\uFF5E",
            "\uFFFD",
            " ",
            " a",
            "line\nbreak",
            "tab\t",
            "null",
            "12",
            "new",
            "ẞ",
            "İ",
            "\u00A0");
    static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "-1",
            "2",
            "3",
            "7",
            "10",
            "-7",
            "100",
            "0.1",
            "0.10",
            "0.3",
            "-0.5",
            "2.5",
            "0.0001",
            "99999999.9999",
            "2147483647",
            "-2147483648",
            "9007199254740993",
            "1234567890123.4567");
    static final List<String> INSTANTS = List.of(
            "2026-03-01T12:00:00.123456Z",
            "2026-03-01T12:00:00.123457Z",
            "2026-02-28T16:00:00Z",
            "2026-02-28T15:59:59.999999Z",
            "2026-01-31T23:59:59Z",
            "1970-01-01T00:00:00Z",
            "1969-12-31T23:59:59.5Z",
            "0001-01-01T00:00:00Z",
            "9999-12-31T23:59:59.999999Z",
            "2024-02-29T12:00:00Z");
    static final List<String> DATES = List.of(
            "2026-03-01",
            "2026-03-02",
            "2026-02-28",
            "2024-02-29",
            "1970-01-01",
            "0001-01-01",
            "9999-12-31",
            "2026-12-31");
    static final List<String> IDS = List.of(
            "00000000-0000-0000-0000-000000000000", "00000000-0000-7000-8000-000000000001",
            "ffffffff-ffff-ffff-ffff-ffffffffffff", "018f0000-0000-7000-8000-00000000abcd");

    private final Random random;

    Probe(Random random) {
        this.random = random;
    }

    <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    List<Map<String, Object>> fill(int count) {
        JdbcClient database = RealPostgres.client();
        database.sql("drop table if exists probe").update();
        database.sql("""
                        create table probe (
                            id integer primary key, company text, city text collate "unicode", score integer, big bigint,
                            amount numeric(24, 4), ratio numeric, won boolean, lost boolean, created_at timestamptz,
                            updated_at timestamptz, close_on date, due_on date, owner_id uuid, creator_id uuid, state text,
                            tags text[], custom jsonb)
                        """).update();
        List<Map<String, Object>> records = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, Object> record = record();
            insert(database, i, record);
            records.add(record);
        }
        return records;
    }

    private Map<String, Object> record() {
        Map<String, Object> record = new HashMap<>();
        put(record, "company", any(TEXTS));
        put(record, "city", any(TEXTS));
        put(record, "score", any(List.of(0, 1, -1, 2, 3, 7, 10, Integer.MAX_VALUE, Integer.MIN_VALUE)));
        put(record, "big", any(List.of(0L, 1L, -7L, Long.MAX_VALUE, Long.MIN_VALUE, 9007199254740993L)));
        put(record, "amount", new BigDecimal(any(NUMBERS)));
        put(record, "ratio", new BigDecimal(any(NUMBERS)));
        put(record, "won", random.nextBoolean());
        put(record, "lost", random.nextBoolean());
        put(record, "createdAt", Instant.parse(any(INSTANTS)));
        put(record, "updatedAt", Instant.parse(any(INSTANTS)));
        put(record, "closeOn", LocalDate.parse(any(DATES)));
        put(record, "dueOn", LocalDate.parse(any(DATES)));
        put(record, "ownerId", UUID.fromString(any(IDS)));
        put(record, "creatorId", UUID.fromString(any(IDS)));
        put(record, "state", any(List.of("new", "open", "won", "gone")));
        put(record, "tags", List.of(any(TEXTS), any(TEXTS)).subList(0, random.nextInt(3)));
        put(record, "custom", random.nextInt(20) == 0 ? any(List.of("text", 5, List.of("a"), true)) : object(0));
        return record;
    }

    private void put(Map<String, Object> record, String field, Object value) {
        if (random.nextInt(4) > 0) {
            record.put(field, value);
        }
    }

    private Map<String, @Nullable Object> object(int depth) {
        Map<String, @Nullable Object> object = new HashMap<>();
        for (String key : List.of("a", "b", "k y", "it's \"x\" %")) {
            if (random.nextInt(5) > 0) {
                object.put(key, json(depth));
            }
        }
        if (depth == 0) {
            object.put("deep", object(1));
        }
        return object;
    }

    private @Nullable Object json(int depth) {
        return switch (random.nextInt(depth == 0 ? 9 : 8)) {
            case 0, 1 -> any(TEXTS);
            case 2 -> new BigDecimal(any(NUMBERS));
            case 3 -> any(List.of(new BigDecimal("1e40"), new BigDecimal("1e-40"), new BigDecimal("1.000"), 5, 12.25));
            case 4 -> random.nextBoolean();
            case 5 ->
                any(List.of("2026-03-01", "2026-02-30", "2026-03-01\n", "0000-01-01", "2026-3-1", "infinity", "today"));
            case 6 ->
                any(List.of(
                        "2026-02-28T16:00:00Z",
                        "2026-02-28T16:00:60Z",
                        "2026-02-28T24:00:00Z",
                        "2026-02-28 16:00:00",
                        "2026-02-28T16:00:00.1234567Z",
                        "018F0000-0000-7000-8000-00000000ABCD",
                        "{018f0000-0000-7000-8000-00000000abcd}"));
            case 7 -> null;
            default -> new ArrayList<>(List.of(any(TEXTS), new BigDecimal(any(NUMBERS)), true, List.of("a")));
        };
    }

    private static void insert(JdbcClient database, int id, Map<String, Object> record) {
        Map<String, @Nullable Object> row = new HashMap<>(record);
        TYPE.fields().forEach(field -> row.putIfAbsent(field.name(), null));
        row.put("id", id);
        row.computeIfPresent("createdAt", (field, at) -> ((Instant) at).atOffset(ZoneOffset.UTC));
        row.computeIfPresent("updatedAt", (field, at) -> ((Instant) at).atOffset(ZoneOffset.UTC));
        row.computeIfPresent("tags", (field, tags) -> ((List<?>) tags).toArray(new String[0]));
        row.put(
                "custom",
                record.containsKey("custom") ? JsonMapper.shared().writeValueAsString(record.get("custom")) : null);
        database.sql("""
                        insert into probe values (
                            :id, :company, :city, :score, :big, :amount, :ratio, :won, :lost, :createdAt, :updatedAt,
                            :closeOn, :dueOn, :ownerId, :creatorId, :state, cast(:tags as text[]), cast(:custom as jsonb))
                        """).params(row).update();
    }
}
