package io.tidewater.platform.event;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is still to be sent, by shard. Every method belongs into one transaction of the relay. */
final class Outbox {

    /**
     * Takes up to some shards with work that nobody else holds. Losing the later deletion in a crash only repeats events,
     * so that commit need not wait for the disk.
     */
    private static final String LOCK = """
            select s.id, set_config('synchronous_commit', 'off', true)
            from outbox_shard s
            where exists (select 1 from outbox o where o.shard = s.id)
            order by random()
            limit ?
            for update of s skip locked
            """;

    private static final String READ = """
            select o.shard, e.seq, e.id, e.key, e.type, e.version, e.at, e.actor, e.cause, e.depth, e.trace,
                   (case when e.changes is null then e.data
                         else e.data || jsonb_build_object('changes', e.changes) end)::text as body
            from unnest(?::smallint[]) as s (id)
            cross join lateral (
                select shard, seq, at from outbox where shard = s.id order by seq limit ?
            ) o
            join event e on e.at = o.at and e.seq = o.seq
            order by o.seq
            """;

    private static final String DELETE = """
            delete from outbox o
            using unnest(?::smallint[], ?::bigint[]) as sent (shard, seq)
            where o.shard = sent.shard and o.seq = sent.seq
            """;

    private static final String SET_ASIDE = """
            with gone as (delete from outbox where shard = ? and seq = ? returning seq, at)
            insert into dead_letter (consumer, topic, key, event_id, type, headers, body, reason)
            select 'relay', ?, e.key, e.id, e.type, jsonb_build_object('ce_seq', e.seq::text),
                   convert_to(e.data::text, 'UTF8'), ?
            from gone
            join event e on e.at = gone.at and e.seq = gone.seq
            """;

    private final JdbcTemplate jdbc;

    Outbox(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<Integer> lockShards(int most) {
        return jdbc.query(LOCK, (row, number) -> row.getInt("id"), most);
    }

    List<OutboxRow> read(List<Integer> shards, int mostPerShard) {
        return jdbc.query(
                READ,
                statement -> {
                    setArray(statement, 1, "smallint", shards.toArray());
                    statement.setInt(2, mostPerShard);
                },
                (row, number) -> outboxRow(row));
    }

    void delete(List<OutboxRow> sent) {
        jdbc.update(DELETE, (PreparedStatement statement) -> {
            setArray(
                    statement,
                    1,
                    "smallint",
                    sent.stream().map(OutboxRow::shard).toArray());
            setArray(statement, 2, "bigint", sent.stream().map(OutboxRow::seq).toArray());
        });
    }

    /** An event the broker will never take leaves the outbox, lest its shard stands still; false if it has left before. */
    boolean setAside(OutboxRow row, String topic, String reason) {
        return jdbc.update(SET_ASIDE, row.shard(), row.seq(), topic, reason) > 0;
    }

    private static void setArray(PreparedStatement statement, int index, String type, Object[] values)
            throws SQLException {
        statement.setArray(index, statement.getConnection().createArrayOf(type, values));
    }

    private static OutboxRow outboxRow(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getInt("shard"),
                row.getLong("seq"),
                row.getObject("id", UUID.class),
                row.getString("key"),
                row.getString("type"),
                row.getInt("version"),
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("cause"),
                row.getInt("depth"),
                row.getString("trace"),
                row.getString("body"));
    }
}
