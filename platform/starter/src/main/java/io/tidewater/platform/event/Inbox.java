package io.tidewater.platform.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Remembers which events a consumer has taken effect of; the unique key decides, so two who race cannot both win. */
final class Inbox {

    private static final String ADMIT = """
            with fresh as (
                insert into inbox (consumer, event_id)
                select ?, id from unnest(?::uuid[]) as e (id)
                on conflict do nothing
                returning event_id
            )
            select event_id, null as key from fresh
            union all
            select distinct null::uuid, key from dead_letter
            where consumer = ? and state = 'waiting' and key = any(?::text[])
            """;

    private final JdbcTemplate jdbc;

    Inbox(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Marks the events as done by the running transaction; answers the new ones and the keys that stand aside. */
    Admission admit(String consumer, List<Incoming> events) {
        Set<UUID> fresh = new HashSet<>();
        Set<String> parked = new HashSet<>();
        Object[] ids = events.stream().map(Incoming::id).toArray();
        Object[] keys = events.stream().map(Incoming::key).distinct().toArray();
        jdbc.query(
                ADMIT,
                statement -> {
                    statement.setString(1, consumer);
                    statement.setArray(2, statement.getConnection().createArrayOf("uuid", ids));
                    statement.setString(3, consumer);
                    statement.setArray(4, statement.getConnection().createArrayOf("text", keys));
                },
                row -> {
                    String key = row.getString("key");
                    if (key == null) {
                        fresh.add(row.getObject("event_id", UUID.class));
                    } else {
                        parked.add(key);
                    }
                });
        return new Admission(fresh, parked);
    }

    void forget(String consumer) {
        jdbc.update("delete from inbox where consumer = ?", consumer);
    }

    record Admission(Set<UUID> fresh, Set<String> parkedKeys) {}
}
