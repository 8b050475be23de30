package io.tidewater.lead.merge;

import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What hangs on a lead and goes along when it is merged, and comes back when that is undone (L7). */
@Repository
class Belongings {

    private final JdbcClient jdbc;

    Belongings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Follow-ups and submissions are told of the lead that stays, and who could see the one that goes sees it too.
     *
     * @return whether it is shared with more people or units now
     */
    boolean move(UUID merge, UUID from, UUID to) {
        return jdbc.sql("""
                        with follow_ups as (
                            update lead_follow_up set lead_id = :to where lead_id = :from returning id),
                        submissions as (
                            update submission set lead_id = :to where lead_id = :from returning id),
                        shares as (
                            insert into lead_share (record_id, user_id, org_path, granted_by, granted_at)
                            select :to, s.user_id, s.org_path, s.granted_by, s.granted_at from lead_share s
                            where s.record_id = :from and not exists (
                                select 1 from lead_share t where t.record_id = :to
                                    and t.user_id is not distinct from s.user_id
                                    and t.org_path is not distinct from s.org_path)
                            returning user_id, org_path)
                        update lead_merge set moved = jsonb_build_object(
                            'followUps', (select coalesce(jsonb_agg(id), '[]') from follow_ups),
                            'submissions', (select coalesce(jsonb_agg(id), '[]') from submissions),
                            'shares', (select coalesce(jsonb_agg(to_jsonb(s)), '[]') from shares s))
                        where id = :merge
                        returning jsonb_array_length(moved -> 'shares') > 0""")
                .param("merge", merge)
                .param("from", from)
                .param("to", to)
                .query(Boolean.class)
                .single();
    }

    /**
     * Gives back exactly what {@link #move} took.
     *
     * @return whether the lead is shared with fewer people or units now
     */
    boolean giveBack(UUID merge) {
        return jdbc.sql("""
                        with m as (select lead_id, other_id, moved from lead_merge where id = :merge),
                        follow_ups as (
                            update lead_follow_up f set lead_id = m.other_id from m
                            where f.lead_id = m.lead_id and jsonb_exists(m.moved -> 'followUps', f.id::text)),
                        submissions as (
                            update submission s set lead_id = m.other_id from m
                            where s.lead_id = m.lead_id and jsonb_exists(m.moved -> 'submissions', s.id::text))
                        delete from lead_share t using m, jsonb_array_elements(m.moved -> 'shares') as s
                        where t.record_id = m.lead_id
                            and t.user_id is not distinct from cast(s ->> 'user_id' as uuid)
                            and t.org_path is not distinct from cast(s ->> 'org_path' as ltree)""").param("merge", merge).update() > 0;
    }

    /** Puts the row of the lead that went back as it was; its version goes on, so that readers take it for newer. */
    void restore(UUID merge) {
        String columns = String.join(", ", columns());
        jdbc.sql("update lead l set version = l.version + 1, (" + columns + ") = (select " + columns
                        + " from lead_merge m, jsonb_populate_record(null::lead, m.other_row) as before"
                        + " where m.id = :merge)"
                        + " where l.id = (select other_id from lead_merge where id = :merge)")
                .param("merge", merge)
                .update();
    }

    /** Every column, also those that later versions of this service add, except what identifies the row. */
    private Set<String> columns() {
        return Set.copyOf(jdbc.sql("""
                        select quote_ident(attname) from pg_attribute
                        where attrelid = 'lead'::regclass and attnum > 0 and not attisdropped and attgenerated = ''
                            and attname not in ('id', 'number', 'version')""").query(String.class).list());
    }
}
