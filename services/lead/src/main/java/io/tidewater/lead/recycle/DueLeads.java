package io.tidewater.lead.recycle;

import io.tidewater.lead.pool.PoolPolicies;
import io.tidewater.lead.pool.PoolPolicy;
import io.tidewater.platform.data.Instants;
import io.tidewater.platform.scope.OrgPath;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Works out which leads are due, from what stands in the tables and one moment: nothing is remembered between two looks, so
 * neither a restart nor a clock that jumps loses or doubles anything. Days on leave do not count.
 */
@Repository
class DueLeads {

    /** A clock is what makes a lead due: its owner's last follow-up, and the day the owner got it. */
    private static final String SQL = """
            with policy (pool, follow_up, conversion, verified, warnings) as (
                select p, f, c, v, string_to_array(w, ',')::int[]
                from unnest(cast(:pools as ltree[]), :followUps, :conversions, :verified, :warnings)
                    as u (p, f, c, v, w)),
            term (pool, grade, follow_up, conversion) as (
                select * from unnest(cast(:termPools as ltree[]), :termGrades, :termFollowUps, :termConversions)),
            held as (
                select l.id, l.owner_id, l.owner_user_name, l.held_since, p.warnings,
                    coalesce(t.follow_up, p.follow_up) as follow_up, coalesce(t.conversion, p.conversion) as conversion,
                    greatest(l.held_since,
                        case when p.verified then l.verified_follow_up_at else l.last_follow_up_at end) as worked
                from lead l join policy p on p.pool = l.home_pool
                left join term t on t.pool = l.home_pool and t.grade = l.grade
                where l.held_since <= :earliest and l.state in ('assigned', 'working', 'qualified')
                    and l.owner_id is not null and l.conversion_id is null and l.merged_into is null
                    and (cast(:ids as uuid[]) is null or l.id = any(cast(:ids as uuid[])))),
            clock as (
                select id, owner_id, owner_user_name, 'no-follow-up' as cause, follow_up as days, warnings,
                    worked as since
                from held
                union all
                select id, owner_id, owner_user_name, 'no-conversion', conversion, warnings, held_since from held),
            run as (
                select c.*, away.time as away, cast(:now as timestamptz) - c.since - away.time as elapsed
                from clock c cross join lateral (
                    select coalesce(sum(least(w.ends_at, :now) - greatest(w.starts_at, c.since)), interval '0') as time
                    from lead_leave w
                    where w.user_name = c.owner_user_name and w.ends_at > c.since and w.starts_at < :now) away
                where c.since <= :now),
            staged as (
                select r.*, make_interval(secs => r.days * 86400) as full_time, (
                    select min(w) from unnest(r.warnings) w
                    where r.elapsed >= make_interval(secs => (r.days - w) * 86400)) as warning
                from run r)
            select s.id, s.owner_id, s.cause, s.since, s.since + s.full_time + s.away as due_at,
                case when s.elapsed >= s.full_time then null else s.warning end as warning
            from staged s
            where s.elapsed >= s.full_time
                or s.warning is not null and not exists (
                    select 1 from lead_recycle_warning g where g.lead_id = s.id and g.cause = s.cause
                    and g.since = s.since and g.days <= s.warning)
            order by s.id, warning nulls first, s.cause desc
            limit :most""";

    private final JdbcClient jdbc;
    private final PoolPolicies policies;

    DueLeads(JdbcClient jdbc, PoolPolicies policies) {
        this.jdbc = jdbc;
        this.policies = policies;
    }

    List<Due> at(Instant now, int most) {
        return find(now, null, most);
    }

    /** The same of these leads only, which nobody else changes until the transaction ends; leads in others' hands are left. */
    List<Due> locked(Instant now, List<UUID> leads) {
        UUID[] mine = jdbc.sql("select l.id from lead l where l.id = any(:ids) order by l.id for update skip locked")
                .param("ids", leads.toArray(UUID[]::new))
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
        return mine.length == 0 ? List.of() : find(now, mine, leads.size() * 2);
    }

    private List<Due> find(Instant now, UUID @Nullable [] ids, int most) {
        Map<OrgPath, PoolPolicy> held = pools().stream().collect(Collectors.toMap(Function.identity(), policies::of));
        if (held.isEmpty()) {
            return List.of();
        }
        List<OrgPath> pools = held.keySet().stream().sorted().toList();
        List<PoolPolicy> all = pools.stream().map(held::get).toList();
        List<PoolTerm> terms = held.entrySet().stream()
                .flatMap(each -> each.getValue().terms().stream().map(term -> new PoolTerm(each.getKey(), term)))
                .toList();
        return jdbc.sql(SQL)
                .param("pools", array(pools))
                .param("followUps", all.stream().map(PoolPolicy::followUpDays).toArray(Integer[]::new))
                .param(
                        "conversions",
                        all.stream().map(PoolPolicy::conversionDays).toArray(Integer[]::new))
                .param("verified", all.stream().map(PoolPolicy::verifiedOnly).toArray(Boolean[]::new))
                .param("warnings", all.stream().map(DueLeads::warnings).toArray(String[]::new))
                .param("termPools", array(terms.stream().map(PoolTerm::pool).toList()))
                .param(
                        "termGrades",
                        terms.stream().map(each -> each.term().grade()).toArray(String[]::new))
                .param(
                        "termFollowUps",
                        terms.stream().map(each -> each.term().followUpDays()).toArray(Integer[]::new))
                .param(
                        "termConversions",
                        terms.stream().map(each -> each.term().conversionDays()).toArray(Integer[]::new))
                .param("earliest", Instants.toSql(now.minus(shortest(all))))
                .param("ids", ids)
                .param("now", Instants.toSql(now))
                .param("most", most)
                .query(DueLeads::read)
                .list();
    }

    private static String array(List<OrgPath> pools) {
        return pools.stream().map(OrgPath::ltree).collect(Collectors.joining(",", "{", "}"));
    }

    private List<OrgPath> pools() {
        return jdbc.sql("""
                        select distinct l.home_pool::text as pool from lead l
                        where l.state in ('assigned', 'working', 'qualified') and l.held_since is not null""")
                .query((row, number) -> OrgPath.ofLtree(row.getString("pool")))
                .list();
    }

    /** A warning longer before than the whole time would come at once and says nothing. */
    private static String warnings(PoolPolicy policy) {
        return policy.warningDays().stream()
                .filter(days -> days > 0)
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    private static Duration shortest(List<PoolPolicy> policies) {
        int days = policies.stream()
                .flatMap(policy -> times(policy)
                        .map(time -> time
                                - policy.warningDays().stream()
                                        .max(Comparator.naturalOrder())
                                        .orElse(0)))
                .min(Comparator.naturalOrder())
                .orElse(0);
        return Duration.ofDays(Math.max(0, days));
    }

    private static Stream<Integer> times(PoolPolicy policy) {
        return Stream.concat(
                Stream.of(policy.followUpDays(), policy.conversionDays()),
                policy.terms().stream()
                        .flatMap(term -> Stream.of(term.followUpDays(), term.conversionDays()))
                        .filter(Objects::nonNull));
    }

    private record PoolTerm(OrgPath pool, PoolPolicy.Term term) {}

    private static Due read(ResultSet row, int number) throws SQLException {
        return new Due(
                row.getObject("id", UUID.class),
                row.getObject("owner_id", UUID.class),
                Cause.of(row.getString("cause")),
                Instants.require(row, "since"),
                Instants.require(row, "due_at"),
                row.getObject("warning", Integer.class));
    }
}
