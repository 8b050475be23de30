package io.tidewater.lead.pool;

import io.tidewater.lead.record.Owner;
import io.tidewater.platform.data.Instants;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a rep holds and has had, read from the leads and from the ledger of owners, never from a counter beside them. */
@Repository
class Holdings {

    private final JdbcClient jdbc;

    Holdings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends nobody else adds to what this person holds; taken before any lock on a lead. */
    void lock(UUID person) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:person, 14))")
                .param("person", person.toString())
                .query(row -> {});
    }

    /** What decides about one more lead for this person, in one statement. */
    Standing of(Owner person, UUID lead, PoolPolicy policy, Instant now) {
        return jdbc.sql("""
            select
                (select max(s.ended) from (
                    select o.owner_id, o.owner_unit, lead(o.at) over (order by o.seq) as ended
                    from lead_ownership o where o.lead_id = :lead) s
                 where s.owner_id = :me or (:team and s.owner_unit = cast(:unit as ltree))) as left_at,
                case when :counted then (
                    select count(*) from lead_ownership o
                    where o.owner_id = :me and o.how = 'claim' and o.at >= :today) else 0 end as claims,
                case when :counted then (
                    select count(*) from lead l where l.owner_id = :me
                    and l.merged_into is null
                                and l.state in ('assigned', 'working', 'qualified', 'nurturing')) else 0 end as open,
                (select p.level from lead_person p where p.user_name = :name) as level\
            """)
                .param("lead", lead)
                .param("me", person.id())
                .param("name", person.userName())
                .param("team", policy.teamKeptOut())
                .param("unit", person.unit().ltree())
                .param("counted", policy.limits())
                .param("today", Instants.toSql(policy.dayStart(now)))
                .query((row, number) -> new Standing(
                        Instants.read(row, "left_at"),
                        row.getInt("claims"),
                        row.getInt("open"),
                        row.getString("level")))
                .single();
    }

    /**
     * Where a person stands towards one more lead.
     *
     * @param leftAt when the person, or by policy their team, last gave this lead up
     * @param claims today
     * @param open leads owned now
     */
    record Standing(
            @Nullable Instant leftAt,
            int claims,
            int open,
            @Nullable String level) {}
}
