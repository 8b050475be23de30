package io.tidewater.lead.intake;

import io.tidewater.platform.data.Columns;
import io.tidewater.platform.data.Ids;
import io.tidewater.platform.data.Instants;
import io.tidewater.platform.scope.SqlPredicate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What came in through forms, raw, with what became of each. */
@Repository
class Submissions {

    static final String COLUMNS = Columns.of("s", """
            id form_key idempotency_key payload origin received_at outcome reason lead_id attempts
            next_try_at decided_at""");

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Submissions(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Stores it before anything else happens; the same key of the same form is the same submission. */
    UUID receive(String formKey, Map<String, Object> payload, @Nullable String key, @Nullable String origin) {
        return jdbc.sql("""
                        insert into submission (id, form_key, idempotency_key, payload, origin, received_at, next_try_at)
                        values (:id, :form, :key, cast(:payload as jsonb), :origin, :now, :now)
                        on conflict (form_key, idempotency_key) do update set form_key = excluded.form_key
                        returning id""")
                .param("id", Ids.next())
                .param("form", formKey)
                .param("key", key)
                .param("payload", json.writeValueAsString(payload))
                .param("origin", origin)
                .param("now", Instants.toSql(clock.instant()))
                .query(UUID.class)
                .single();
    }

    Optional<Submission> find(UUID id, SqlPredicate visible) {
        return jdbc.sql("select " + COLUMNS + " from submission s where s.id = :id and " + visible.sql())
                .params(visible.params())
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /** Those whose turn has come, oldest first, locked until the transaction ends. */
    List<Submission> due(int most) {
        return jdbc.sql("""
                        select %s from submission s where outcome is null and next_try_at <= :now
                        order by next_try_at, id limit :most for update skip locked""".formatted(COLUMNS))
                .param("now", Instants.toSql(clock.instant()))
                .param("most", most)
                .query(this::read)
                .list();
    }

    void decide(UUID id, String outcome, @Nullable String reason, @Nullable UUID leadId) {
        jdbc.sql("""
                        update submission
                        set outcome = :outcome, reason = :reason, lead_id = :lead, decided_at = :now, attempts = attempts + 1
                        where id = :id""")
                .param("outcome", outcome)
                .param("reason", reason)
                .param("lead", leadId)
                .param("now", Instants.toSql(clock.instant()))
                .param("id", id)
                .update();
    }

    /** Tries it again later; a reason is kept so that an operator sees why it waits. */
    void postpone(UUID id, String reason, Duration wait) {
        Instant next = clock.instant().plus(wait);
        jdbc.sql("update submission set attempts = attempts + 1, reason = :reason, next_try_at = :next where id = :id")
                .param("reason", reason)
                .param("next", Instants.toSql(next))
                .param("id", id)
                .update();
    }

    /** Puts a decided one back in the queue; false while it waits. What it made already is not made again. */
    boolean replay(UUID id) {
        return jdbc.sql("""
                        update submission set outcome = null, reason = null, decided_at = null, attempts = 0,
                            next_try_at = :now
                        where id = :id and outcome is not null""")
                        .param("now", Instants.toSql(clock.instant()))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Received, waiting and each outcome, counted; received is the sum of the others. */
    Map<String, Long> counts(@Nullable String formKey) {
        Map<String, Long> counts = new HashMap<>(
                Map.of("received", 0L, "waiting", 0L, "lead", 0L, "merged", 0L, "rejected", 0L, "quarantined", 0L));
        jdbc.sql("""
                        select coalesce(outcome, 'waiting') as what, count(*) as how_many from submission
                        where cast(:form as text) is null or form_key = :form group by outcome""").param("form", formKey).query(row -> {
            counts.put(row.getString("what"), row.getLong("how_many"));
            counts.merge("received", row.getLong("how_many"), Long::sum);
        });
        return counts;
    }

    Submission read(ResultSet row, int number) throws SQLException {
        return new Submission(
                row.getObject("id", UUID.class),
                row.getString("form_key"),
                json.readValue(row.getString("payload"), OBJECT),
                Instants.require(row, "received_at"),
                row.getString("outcome"),
                row.getString("reason"),
                row.getObject("lead_id", UUID.class),
                row.getInt("attempts"),
                Instants.read(row, "decided_at"));
    }
}
