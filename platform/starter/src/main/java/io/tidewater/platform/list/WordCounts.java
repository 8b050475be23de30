package io.tidewater.platform.list;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.tidewater.platform.scope.SqlPredicate;
import io.tidewater.platform.search.SearchWord;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How large a table is and which words most of its records have, as PostgreSQL's own statistics say. They are asked for beside the
 * requests, so that no request waits for them; until they are there the table counts as small.
 */
final class WordCounts {

    /** Below this a look at every record is as quick as anything. */
    private static final long SMALL_BYTES = 8L << 20;
    /** So many records have a common word that fifty of them are soon met in any order. */
    static final double COMMON = 0.01;

    /** So many records that have begun words the index reads in a millisecond or two. */
    private static final double FEW_READ = 4_000;
    /** So many records are fetched in one. */
    private static final double FEW_TOGETHER = 500;

    /** The newest, and places each some two fifths farther back than the one before, since a look goes to the next. */
    private static final List<Integer> PLACES =
            List.of(1, 250, 350, 500, 700, 1_000, 1_400, 2_000, 2_800, 4_000, 5_600, 8_000, 11_200, 16_000);

    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final int MOST_REMEMBERED = 2_000;
    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(WordCounts.class);

    private final JdbcClient jdbc;
    private final String table;
    private final String column;
    private final @Nullable String time;
    private final Cache<List<SearchWord>, Boolean> common = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(REMEMBERED)
            .build();
    private final AtomicLong askedAt = new AtomicLong(System.nanoTime() - FRESH.toNanos());
    private volatile TableWords known = TableWords.UNKNOWN;

    /**
     * @param from the list's {@code from}, which begins with the table that is searched
     * @param column the search column with its alias
     * @param time the time of the records with its alias, where the index of the words keeps it and the beginnings of words
     */
    WordCounts(JdbcClient jdbc, String from, String column, @Nullable String time) {
        this.jdbc = jdbc;
        this.table = from.strip().split("\\s+", 2)[0];
        this.column = withoutAlias(column);
        this.time = time;
    }

    private static String withoutAlias(String column) {
        return column.substring(column.indexOf('.') + 1);
    }

    /** Whether the table is so large that a search needs thought; as far as is known. */
    boolean large() {
        refresh();
        return known.bytes() > SMALL_BYTES;
    }

    /** Whether the records with all these words should be looked up before they are put in order; none stand for a number. */
    boolean mayBeFew(List<SearchWord> words) {
        return large()
                && !isKnownCommon(words)
                && (words.isEmpty() || share(words) < Math.min(COMMON, 2 * Reach.FEW / Math.max(1, known.rows())));
    }

    /** Remembers for a while that a lookup of these words found more than a few records; one number says nothing of others. */
    void foundMany(List<SearchWord> words) {
        if (!words.isEmpty()) {
            common.put(words, true);
        }
    }

    private boolean isKnownCommon(List<SearchWord> words) {
        return common.getIfPresent(words) != null;
    }

    /**
     * What is known of a search for these words. Where the index keeps beginnings, it knows of each word that is longer at least how it
     * begins. That helps beside whole words; alone it may be in each of the newest, as the beginning of a mail address.
     *
     * @param search the condition on all words
     * @param some the condition on some of the words as the index knows them, by a name for these and the words
     * @param seen the ways in which somebody sees records, where the index of the words keeps their units
     */
    Sought sought(
            SqlPredicate search,
            BiFunction<String, List<SearchWord>, Optional<SqlPredicate>> some,
            List<SearchWord> words,
            List<SqlPredicate> seen) {
        TableWords table = known;
        List<SearchWord> begun = words.stream().filter(this::isBegun).toList();
        List<SearchWord> whole = begun.size() == words.size()
                ? List.of()
                : words.stream().flatMap(word -> asIndexed(word).stream()).toList();
        boolean asTyped = whole.equals(words) && words.stream().noneMatch(SearchWord::beginning);
        Optional<TimeSlots> times = time == null || table.times().isEmpty()
                ? Optional.empty()
                : Optional.of(new TimeSlots(time, table.times(), table.rows(), table.newest(), Instant.now()));
        double share = together(words);
        double read =
                table.rows() * begun.stream().mapToDouble(this::shareOrLeast).sum();
        return new Sought(
                search,
                mayBeFew(words) || (areFewTogether(table.rows() * share, read) && !isKnownCommon(words)),
                share,
                read,
                asTyped ? Optional.empty() : some.apply("whole", whole),
                together(whole),
                some.apply("rare", table.withoutCommon(words)),
                times,
                seen);
    }

    /**
     * Whether the index is soonest asked for all words at once, though each by itself is common.
     *
     * @param records how many records may have all of them
     * @param read how many records the index reads of begun words
     */
    private static boolean areFewTogether(double records, double read) {
        return read <= FEW_READ && records <= FEW_TOGETHER;
    }

    /** Whether the index has to read all words that begin so; some beginnings it may keep by themselves. */
    private boolean isBegun(SearchWord word) {
        return word.beginning() && !(time != null && word.isKeptBeginning());
    }

    /** What the index knows of the word without reading others; empty where it knows nothing. */
    private Optional<SearchWord> asIndexed(SearchWord word) {
        return word.beginning() && time == null
                ? Optional.empty()
                : word.beginning() ? word.keptBeginning() : Optional.of(word);
    }

    /**
     * The share of records that may have all of the words: Latin ones are taken to be met independently of Chinese ones, those of one
     * kind together.
     */
    private double together(List<SearchWord> words) {
        return words.stream().collect(Collectors.partitioningBy(SearchWord::isIdeographic)).values().stream()
                .filter(kind -> !kind.isEmpty())
                .mapToDouble(this::share)
                .reduce((one, other) -> one * other)
                .orElse(0);
    }

    private double share(List<SearchWord> words) {
        return words.stream().mapToDouble(known::share).min().orElse(0);
    }

    private double shareOrLeast(SearchWord word) {
        return Math.max(known.share(word), Sought.LEAST);
    }

    private void refresh() {
        long last = askedAt.get();
        long now = System.nanoTime();
        if (now - last >= FRESH.toNanos() && askedAt.compareAndSet(last, now)) {
            Thread.startVirtualThread(this::ask);
        }
    }

    private void ask() {
        try {
            TableWords statistics = statistics();
            known = time == null || statistics.bytes() <= SMALL_BYTES ? statistics : statistics.with(newest(time));
        } catch (DataAccessException away) {
            LOG.debug("no statistics of {}", table, away);
        }
    }

    private TableWords statistics() {
        return jdbc.sql("""
                            select pg_relation_size(c.oid) as bytes, c.reltuples, w.most_common_elems::text::text[] as words,
                                w.most_common_elem_freqs as shares, t.histogram_bounds::text::timestamptz[] as times,
                                t.most_common_vals::text::timestamptz[] as shared_times, t.most_common_freqs as time_shares,
                                b.most_common_elems::text::text[] as beginnings, b.most_common_elem_freqs as beginning_shares
                            from pg_class c
                            left join pg_stats w
                                on w.schemaname = current_schema() and w.tablename = c.relname and w.attname = :column
                            left join pg_stats t
                                on t.schemaname = current_schema() and t.tablename = c.relname and t.attname = :time
                            left join (
                                select i.indrelid, s.most_common_elems, s.most_common_elem_freqs
                                from pg_index i
                                join pg_class x on x.oid = i.indexrelid
                                join pg_stats s
                                    on s.schemaname = current_schema() and s.tablename = x.relname and s.attname = :beginnings
                            ) b on b.indrelid = c.oid
                            where c.oid = cast(:table as regclass)""")
                .param("table", table)
                .param("column", column)
                .param("time", time == null ? "" : withoutAlias(time))
                .param("beginnings", time == null ? "" : SearchBeginnings.FUNCTION)
                .query((row, number) -> new TableWords(
                        row.getLong("bytes"),
                        row.getDouble("reltuples"),
                        TableWords.shares(row.getArray("words"), row.getArray("shares")),
                        TableWords.shares(row.getArray("beginnings"), row.getArray("beginning_shares")),
                        TableWords.times(
                                row.getArray("times"), row.getArray("shared_times"), row.getArray("time_shares")),
                        List.of()))
                .single();
    }

    /** When the newest were made, in some milliseconds by the index of the order; statistics miss what came since they were made. */
    private List<TimeSlots.Mark> newest(String timeColumn) {
        return jdbc.sql("""
                        select place, %1$s as since
                        from (
                            select %1$s, row_number() over (order by %1$s desc) as place
                            from %2$s
                            order by %1$s desc
                            limit %3$d
                        ) newest
                        where place = any(cast(:places as integer[]))
                        order by place""".formatted(withoutAlias(timeColumn), table, PLACES.getLast()))
                .param("places", PLACES.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .query((row, number) -> new TimeSlots.Mark(
                        row.getInt("place"), row.getTimestamp("since").toInstant()))
                .list();
    }
}
