package io.tidewater.platform.event;

import com.github.f4b6a3.uuid.UuidCreator;
import io.tidewater.platform.data.AfterCommit;
import io.tidewater.platform.data.CopyIn;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The event log in the service's PostgreSQL: one statement writes events and outbox; many events are copied in. */
final class JdbcEventLog implements EventLog {

    private static final int MOST_PER_STATEMENT = 1000;

    /** The shard is the first hexadecimal digit of the key's MD5: stable over versions of Java and PostgreSQL. */
    private static final String APPEND = """
            with written as (
                insert into event (id, key, type, version, at, actor, cause, depth, trace, data, changes)
                select n.id, n.key, n.type, n.version, statement_timestamp(), ?, ?, ?, ?, n.data::jsonb, n.changes::jsonb
                from unnest(?::uuid[], ?::text[], ?::text[], ?::integer[], ?::text[], ?::text[]) with ordinality
                     as n (id, key, type, version, data, changes, place)
                order by n.place
                returning seq, at, key
            )
            insert into outbox (seq, shard, at)
            select seq, ('x' || left(md5(key), 1))::bit(4)::integer, at from written
            """;

    private static final String HISTORY = """
            select seq, id, key, type, version, at, actor, cause, depth, trace, data::text, changes::text
            from event
            where key = ? and seq < ?
            order by seq desc
            limit ?
            """;

    private final JdbcTemplate jdbc;
    private final EventJson json;
    private final Supplier<@Nullable String> currentTrace;
    private final Runnable committed;
    private final EventCopy copy;

    JdbcEventLog(JdbcTemplate jdbc, EventJson json, Supplier<@Nullable String> currentTrace, Runnable committed) {
        this.jdbc = jdbc;
        this.json = json;
        this.currentTrace = currentTrace;
        this.committed = committed;
        this.copy = new EventCopy(jdbc);
    }

    @Override
    public UUID append(NewEvent event) {
        return append(List.of(event)).getFirst();
    }

    @Override
    public List<UUID> append(List<NewEvent> events) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Events are appended in the transaction that changes the record");
        }
        if (events.isEmpty()) {
            return List.of();
        }
        Causation.Cause cause = Causation.current();
        if (cause.depth() > Causation.DEEPEST) {
            throw new EventRefusedException("%s would be number %d in a chain of events caused by %s; chains stop at %d"
                    .formatted(events.getFirst().type(), cause.depth(), cause.cause(), Causation.DEEPEST));
        }
        List<UUID> ids = new ArrayList<>(events.size());
        for (int from = 0; from < events.size(); from += MOST_PER_STATEMENT) {
            ids.addAll(write(events.subList(from, Math.min(events.size(), from + MOST_PER_STATEMENT)), cause));
        }
        AfterCommit.run(committed);
        return ids;
    }

    private List<UUID> write(List<NewEvent> events, Causation.Cause cause) {
        List<Row> rows = events.stream().map(this::row).toList();
        String trace = cause.trace() == null ? currentTrace.get() : cause.trace();
        if (rows.size() < CopyIn.WORTH) {
            insert(rows, cause, trace);
        } else {
            copy.write(rows, cause, trace);
        }
        return rows.stream().map(Row::id).toList();
    }

    private void insert(List<Row> rows, Causation.Cause cause, @Nullable String trace) {
        jdbc.update(APPEND, (PreparedStatement statement) -> {
            statement.setString(1, cause.actor());
            statement.setString(2, cause.cause());
            statement.setInt(3, cause.depth());
            statement.setString(4, trace);
            setArray(statement, 5, "uuid", rows, Row::id);
            setArray(statement, 6, "text", rows, row -> row.event().key());
            setArray(statement, 7, "text", rows, row -> row.event().type());
            setArray(statement, 8, "integer", rows, row -> row.event().version());
            setArray(statement, 9, "text", rows, Row::data);
            setArray(statement, 10, "text", rows, Row::changes);
        });
    }

    private Row row(NewEvent event) {
        String data = json.data(event);
        String changes = json.changes(event);
        json.checkSize(event, data, changes);
        return new Row(UuidCreator.getTimeOrderedEpochPlus1(), event, data, changes);
    }

    private static void setArray(
            PreparedStatement statement, int index, String type, List<Row> rows, Function<Row, @Nullable Object> column)
            throws SQLException {
        statement.setArray(
                index,
                statement
                        .getConnection()
                        .createArrayOf(type, rows.stream().map(column).toArray()));
    }

    @Override
    public List<RecordedEvent> history(String key, int limit, @Nullable Long beforeSeq) {
        return jdbc.query(
                HISTORY, (row, number) -> recorded(row), key, beforeSeq == null ? Long.MAX_VALUE : beforeSeq, limit);
    }

    private RecordedEvent recorded(ResultSet row) throws SQLException {
        String changes = row.getString("changes");
        return new RecordedEvent(
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
                json.read(row.getString("data")),
                changes == null ? json.nothing() : json.read(changes));
    }

    /** An event as it is about to be written. */
    record Row(
            UUID id, NewEvent event, String data, @Nullable String changes) {}
}
