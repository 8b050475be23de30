package io.tidewater.platform.event;

import io.tidewater.platform.data.CopyIn;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** Writes many events at once: their numbers are drawn as a block, then events and outbox are copied in. */
final class EventCopy {

    private static final String DRAW = """
            select nextval((select pg_get_serial_sequence('event', 'seq')::regclass)) as seq, statement_timestamp() as at
            from generate_series(1, ?)
            """;

    private static final CopyIn EVENTS = CopyIn.into(
            "event",
            List.of(
                    "seq", "id", "key", "type", "version", "at", "actor", "cause", "depth", "trace", "data",
                    "changes"));

    private static final CopyIn OUTBOX = CopyIn.into("outbox", List.of("seq", "shard", "at"));

    private final JdbcOperations jdbc;

    EventCopy(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    void write(List<JdbcEventLog.Row> rows, Causation.Cause cause, @Nullable String trace) {
        List<Place> places = jdbc.query(
                DRAW,
                (row, number) -> new Place(row.getLong("seq"), row.getObject("at", OffsetDateTime.class)),
                rows.size());
        List<Placed> placed = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            placed.add(new Placed(places.get(i), rows.get(i)));
        }
        EVENTS.write(
                jdbc,
                placed,
                (each, line) -> line.add(each.place().seq())
                        .add(each.row().id())
                        .add(each.row().event().key())
                        .add(each.row().event().type())
                        .add(each.row().event().version())
                        .add(each.place().at())
                        .add(cause.actor())
                        .add(cause.cause())
                        .add(cause.depth())
                        .add(trace)
                        .add(each.row().data())
                        .add(each.row().changes()));
        OUTBOX.write(
                jdbc,
                placed,
                (each, line) -> line.add(each.place().seq())
                        .add(shard(each.row().event().key()))
                        .add(each.place().at()));
    }

    /** As {@link JdbcEventLog} has PostgreSQL work it out: the first hexadecimal digit of the key's MD5. */
    static int shard(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(key.getBytes(StandardCharsets.UTF_8));
            return (digest[0] >> 4) & 0xf;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Place(long seq, OffsetDateTime at) {}

    private record Placed(Place place, JdbcEventLog.Row row) {}
}
