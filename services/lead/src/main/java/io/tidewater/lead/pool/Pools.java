package io.tidewater.lead.pool;

import io.tidewater.lead.record.LeadTable;
import io.tidewater.platform.directory.Directory;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Roles;
import io.tidewater.platform.web.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The public pools: one per unit of the organisation, and one per unit that leads were put into. */
@Repository
class Pools {

    private final JdbcClient jdbc;
    private final Directory directory;

    Pools(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /** The pools the person may know of, by path. */
    List<PublicPool> of(Person person) {
        Map<OrgPath, String> labels = directory.unitLabels();
        Map<OrgPath, Long> waiting = waiting();
        Set<OrgPath> paths = new TreeSet<>(labels.keySet());
        paths.addAll(used());
        return paths.stream()
                .filter(path -> isOpenTo(person, path))
                .map(path -> new PublicPool(
                        path.ltree(), path, labels.getOrDefault(path, path.name()), waiting.getOrDefault(path, 0L)))
                .toList();
    }

    /** The pool of this key, refused as unknown where the person may not know of it. */
    OrgPath require(Person person, String key) {
        String path = "/" + key.replace('.', '/');
        if (!OrgPath.isPath(path)) {
            throw Problems.notFound();
        }
        OrgPath pool = OrgPath.of(path);
        if (!isOpenTo(person, pool) || !(directory.hasUnit(pool) || used().contains(pool))) {
            throw Problems.notFound();
        }
        return pool;
    }

    /** A person sees the pools they may claim from, and a manager those of the units below. */
    private static boolean isOpenTo(Person person, OrgPath pool) {
        return LeadTable.PROTECTED.isRegionWide(person)
                || person.units().stream().anyMatch(unit -> unit.isAtOrBelow(pool))
                || (person.has(Roles.SALES_MANAGER) && person.units().stream().anyMatch(pool::isAtOrBelow));
    }

    /** Jumps along the index from one pool to the next, so that a million leads cost nothing. */
    private Set<OrgPath> used() {
        return new TreeSet<>(jdbc.sql("""
            with recursive used (pool) as (
                (select l.home_pool from lead l order by l.home_pool limit 1)
                union all
                select (select l.home_pool from lead l where l.home_pool > u.pool
                        order by l.home_pool limit 1)
                from used u where u.pool is not null)
            select pool::text from used where pool is not null\
            """)
                .query((row, number) -> OrgPath.ofLtree(row.getString("pool")))
                .list());
    }

    private Map<OrgPath, Long> waiting() {
        Map<OrgPath, Long> counts = new HashMap<>();
        jdbc.sql("""
            select home_pool::text as pool, count(*) as waiting from lead
            where owner_id is null and state = 'new' and merged_into is null group by home_pool\
            """).query(row -> {
            counts.put(OrgPath.ofLtree(row.getString("pool")), row.getLong("waiting"));
        });
        return counts;
    }

    /**
     * A public pool.
     *
     * @param key by which its address names it
     * @param waiting leads in it that anybody entitled may claim
     */
    record PublicPool(String key, OrgPath path, String label, long waiting) {}
}
