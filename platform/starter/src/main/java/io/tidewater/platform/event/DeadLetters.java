package io.tidewater.platform.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Events set aside, by consumer and key. Whoever adds to or takes from a key's queue holds the key's lock. */
final class DeadLetters {

    static final String BEHIND = "waits behind an earlier event of the same key";

    private static final String ADD = """
            insert into dead_letter (consumer, topic, key, event_id, type, headers, body, reason)
            values (?, ?, ?, ?, ?, ?::jsonb, ?, ?)
            """;

    private static final String COLUMNS =
            "select id, consumer, topic, key, event_id, type, headers::text as headers, body, reason, state, at from dead_letter ";

    private final JdbcTemplate jdbc;
    private final JsonMapper mapper;

    DeadLetters(JdbcTemplate jdbc, JsonMapper mapper) {
        this.jdbc = jdbc;
        this.mapper = mapper;
    }

    /** Until the running transaction ends nobody else changes what waits under this key. */
    void lock(String consumer, String key) {
        jdbc.query("select pg_advisory_xact_lock(hashtext(?), hashtext(?))", row -> {}, "dead_letter " + consumer, key);
    }

    boolean waits(String consumer, String key) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select 1 from dead_letter where consumer = ? and key = ? and state = 'waiting')",
                Boolean.class,
                consumer,
                key));
    }

    void add(String consumer, Incoming event, String reason) {
        jdbc.update(
                ADD,
                consumer,
                event.topic(),
                event.key(),
                event.id(),
                event.type(),
                mapper.writeValueAsString(event.headers()),
                event.body(),
                Incoming.clean(reason));
    }

    Optional<DeadLetter> oldestWaiting(String consumer, String key) {
        return jdbc
                .query(
                        COLUMNS + "where consumer = ? and key = ? and state = 'waiting' order by id limit 1",
                        (row, number) -> deadLetter(row),
                        consumer,
                        key)
                .stream()
                .findFirst();
    }

    List<DeadLetter> list(@Nullable String consumer, String state, long after, int limit) {
        return jdbc.query(
                COLUMNS + "where (?::text is null or consumer = ?) and state = ? and id > ? order by id limit ?",
                (row, number) -> deadLetter(row),
                consumer,
                consumer,
                state,
                after,
                limit);
    }

    void close(long id, String state, String by) {
        jdbc.update("update dead_letter set state = ?, closed_at = now(), closed_by = ? where id = ?", state, by, id);
    }

    void failedAgain(long id, String reason) {
        jdbc.update("update dead_letter set reason = ? where id = ?", Incoming.clean(reason), id);
    }

    int waiting(String consumer, String key) {
        Integer count = jdbc.queryForObject(
                "select count(*) from dead_letter where consumer = ? and key = ? and state = 'waiting'",
                Integer.class,
                consumer,
                key);
        return count == null ? 0 : count;
    }

    long waiting() {
        Long count = jdbc.queryForObject("select count(*) from dead_letter where state = 'waiting'", Long.class);
        return count == null ? 0 : count;
    }

    /** An event the relay set aside goes back to the outbox. */
    void resend(DeadLetter letter) {
        jdbc.update("""
                insert into outbox (seq, shard, at)
                select seq, ('x' || left(md5(key), 1))::bit(4)::integer, at from event where key = ? and id = ?
                on conflict do nothing
                """, letter.event().key(), letter.event().id());
    }

    void forget(String consumer) {
        jdbc.update("delete from dead_letter where consumer = ?", consumer);
    }

    @SuppressWarnings("unchecked")
    private DeadLetter deadLetter(ResultSet row) throws SQLException {
        Incoming event = new Incoming(
                row.getString("topic"),
                row.getString("key"),
                row.getObject("event_id", UUID.class),
                row.getString("type"),
                mapper.readValue(row.getString("headers"), Map.class),
                row.getBytes("body"));
        return new DeadLetter(
                row.getLong("id"),
                row.getString("consumer"),
                event,
                row.getString("reason"),
                row.getString("state"),
                row.getTimestamp("at").toInstant());
    }

    record DeadLetter(long id, String consumer, Incoming event, String reason, String state, Instant at) {}
}
