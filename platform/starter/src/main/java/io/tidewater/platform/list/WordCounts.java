package io.tidewater.platform.list;

import io.tidewater.platform.search.SearchWord;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
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
    private static final double COMMON = 0.01;

    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(WordCounts.class);

    private final JdbcClient jdbc;
    private final String table;
    private final String column;
    private final AtomicLong askedAt = new AtomicLong(System.nanoTime() - FRESH.toNanos());
    private volatile TableWords known = new TableWords(0, Map.of());

    /**
     * @param from the list's {@code from}, which begins with the table that is searched
     * @param column the search column with its alias
     */
    WordCounts(JdbcClient jdbc, String from, String column) {
        this.jdbc = jdbc;
        this.table = from.strip().split("\\s+", 2)[0];
        this.column = column.substring(column.indexOf('.') + 1);
    }

    /** Whether the table is so large that a search needs thought; as far as is known. */
    boolean large() {
        return known.bytes() > SMALL_BYTES;
    }

    /** Whether the records with all these words should be looked up before they are put in order; none stand for a number. */
    boolean mayBeFew(List<SearchWord> words) {
        refresh();
        return large() && (words.isEmpty() || words.stream().anyMatch(word -> known.share(word) < COMMON));
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
            known = jdbc.sql("""
                            select pg_relation_size(cast(:table as regclass)) as bytes, s.elems, s.freqs
                            from (select 1) one
                            left join (
                                select most_common_elems::text::text[] as elems, most_common_elem_freqs as freqs
                                from pg_stats
                                where schemaname = current_schema() and tablename = :table and attname = :column) s on true""")
                    .param("table", table)
                    .param("column", column)
                    .query((row, number) -> new TableWords(
                            row.getLong("bytes"), TableWords.shares(row.getArray("elems"), row.getArray("freqs"))))
                    .single();
        } catch (DataAccessException away) {
            LOG.debug("no statistics of {}", table, away);
        }
    }
}
