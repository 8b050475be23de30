package io.tidewater.ticket.record;

import io.tidewater.platform.data.Instants;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.scope.SqlPredicate;
import io.tidewater.ticket.level.ServiceClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes rows of tickets. */
@Repository
class TicketStore {

    private static final String INSERT = """
            insert into ticket (id, number, subject, description, type, contact_name, email, priority, state, account_id,
                account_name, owner_id, owner_user_name, owner_name, org_path, home_unit, partner_id, created_by,
                first_answer_due_at, first_answer_warn_at, first_answered_at, first_answer_warned, first_answer_missed,
                solution_due_at, solution_warn_at, resolved_at, solution_warned, solution_missed, stops, level_version,
                look_at, reopened_count, search, version, created_at, updated_at)
            values (:id, :number, :subject, :description, :type, :contactName, :email, :priority, :state, :accountId,
                :accountName, :ownerId, :ownerUserName, :ownerName, cast(:unit as ltree), cast(:homeUnit as ltree),
                :partnerId, :createdBy, :answerDueAt, :answerWarnAt, :answeredAt, :answerWarned, :answerMissed,
                :solutionDueAt, :solutionWarnAt, :resolvedAt, :solutionWarned, :solutionMissed, cast(:stops as jsonb),
                :level, :lookAt, :reopened, cast(:search as tsvector), :version, :createdAt, :updatedAt)""";

    private static final String UPDATE = """
            update ticket set type = :type, priority = :priority, state = :state, account_id = :accountId,
                account_name = :accountName, owner_id = :ownerId, owner_user_name = :ownerUserName,
                owner_name = :ownerName, org_path = cast(:unit as ltree), first_answer_due_at = :answerDueAt,
                first_answer_warn_at = :answerWarnAt, first_answered_at = :answeredAt,
                first_answer_warned = :answerWarned, first_answer_missed = :answerMissed,
                solution_due_at = :solutionDueAt, solution_warn_at = :solutionWarnAt, resolved_at = :resolvedAt,
                solution_warned = :solutionWarned, solution_missed = :solutionMissed, stops = cast(:stops as jsonb),
                level_version = :level, look_at = :lookAt, reopened_count = :reopened,
                search = cast(:search as tsvector), version = version + 1, updated_at = :updatedAt
            where id = :id and version = :version""";

    private static final int FETCHED = 1000;

    private final NamedParameterJdbcTemplate jdbc;
    private final JdbcClient client;

    TicketStore(NamedParameterJdbcTemplate jdbc, JdbcClient client) {
        this.jdbc = jdbc;
        this.client = client;
    }

    String nextNumber() {
        return one("select 'T' || lpad(nextval('ticket_number')::text, 7, '0')");
    }

    void insert(Ticket ticket) {
        jdbc.update(INSERT, row(ticket));
    }

    /** Writes the ticket over the version it was read in. */
    void update(Ticket ticket) {
        if (jdbc.update(UPDATE, row(ticket)) != 1) {
            throw new OptimisticLockingFailureException("ticket " + ticket.id() + " changed in between");
        }
    }

    Optional<Ticket> find(Scope scope, TicketId id) {
        return one(TicketTable.PROTECTED.visibleTo(scope), id, "");
    }

    /** As {@link #find}, and nobody else changes the ticket until the transaction ends. */
    Optional<Ticket> lock(Scope scope, TicketId id) {
        return one(TicketTable.PROTECTED.visibleTo(scope), id, " for update of t");
    }

    /** Tickets with a warning or a miss to see by now; those another instance looks at are left to it. */
    List<Ticket> lockDue(Instant now, int limit) {
        return locked(
                "t.look_at <= :now order by t.look_at",
                new MapSqlParameterSource("now", Instants.toSql(now)).addValue("limit", limit));
    }

    /** Unfinished tickets whose targets were computed with an older service level. */
    List<Ticket> lockOlderThan(long level, int limit) {
        return locked(
                "t.state in ('new', 'open', 'waiting') and t.level_version < :level",
                new MapSqlParameterSource("level", level).addValue("limit", limit));
    }

    /** The ticket's targets are right with this service level too. */
    void markTimed(TicketId id, long level) {
        jdbc.update(
                "update ticket set level_version = :level where id = :id", Map.of("level", level, "id", id.value()));
    }

    /** All tickets of an account, locked. */
    List<Ticket> lockOf(UUID account) {
        return jdbc.query(
                "select " + TicketTable.COLUMNS
                        + " from ticket t where t.account_id = :account order by t.id for update of t",
                Map.of("account", account),
                TicketTable::read);
    }

    /** Writes what the tickets' account is called; nothing else of them changes. */
    void rename(List<Ticket> tickets, String accountName) {
        jdbc.batchUpdate(
                "update ticket set account_name = :name, search = cast(:search as tsvector) where id = :id",
                tickets.stream()
                        .map(ticket -> new MapSqlParameterSource(
                                        "id", ticket.id().value())
                                .addValue("name", accountName)
                                .addValue("search", ticket.request().search(ticket.number())))
                        .toArray(MapSqlParameterSource[]::new));
    }

    Stream<Ticket> streamAll() {
        return client
                .sql("select " + TicketTable.COLUMNS + " from ticket t order by t.id")
                .withFetchSize(FETCHED)
                .query(TicketTable::read)
                .stream();
    }

    Map<String, Long> countsByState() {
        Map<String, Long> counts = new TreeMap<>();
        jdbc.query("select state, count(*) as count from ticket group by state", row -> {
            counts.put(row.getString("state"), row.getLong("count"));
        });
        return counts;
    }

    private List<Ticket> locked(String which, MapSqlParameterSource params) {
        return jdbc.query(
                "select " + TicketTable.COLUMNS + " from ticket t where " + which
                        + " limit :limit for update of t skip locked",
                params,
                TicketTable::read);
    }

    private Optional<Ticket> one(SqlPredicate visible, TicketId id, String lock) {
        MapSqlParameterSource params = new MapSqlParameterSource(visible.params()).addValue("id", id.value());
        String sql = "select " + TicketTable.COLUMNS + " from ticket t where t.id = :id and " + visible.sql() + lock;
        return jdbc.query(sql, params, TicketTable::read).stream().findFirst();
    }

    private String one(String sql) {
        return Objects.requireNonNull(jdbc.queryForObject(sql, Map.of(), String.class));
    }

    private static MapSqlParameterSource row(Ticket ticket) {
        MapSqlParameterSource row = new MapSqlParameterSource();
        addRequest(row, ticket.request());
        addOwner(row, ticket);
        addClock(row, ticket.clock());
        return row.addValue("id", ticket.id().value())
                .addValue("number", ticket.number())
                .addValue("state", ticket.state().key())
                .addValue("homeUnit", ticket.origin().unit().ltree())
                .addValue("partnerId", ticket.origin().partnerId())
                .addValue("createdBy", ticket.origin().createdBy())
                .addValue("reopened", ticket.reopened())
                .addValue("search", ticket.request().search(ticket.number()))
                .addValue("version", ticket.version())
                .addValue("createdAt", Instants.toSql(ticket.createdAt()))
                .addValue("updatedAt", Instants.toSql(ticket.updatedAt()));
    }

    private static void addRequest(MapSqlParameterSource row, Request request) {
        row.addValue("subject", request.subject())
                .addValue("description", request.description())
                .addValue("type", request.type() == null ? null : request.type().key())
                .addValue("priority", request.priority().key())
                .addValue("contactName", request.contactName())
                .addValue("email", request.email())
                .addValue("accountId", request.accountId())
                .addValue("accountName", request.accountName());
    }

    private static void addOwner(MapSqlParameterSource row, Ticket ticket) {
        Owner owner = ticket.owner();
        row.addValue("ownerId", owner == null ? null : owner.id())
                .addValue("ownerUserName", owner == null ? null : owner.userName())
                .addValue("ownerName", owner == null ? null : owner.name())
                .addValue("unit", ticket.unit().ltree());
    }

    private static void addClock(MapSqlParameterSource row, ServiceClock clock) {
        row.addValue("answerDueAt", Instants.toSql(clock.firstAnswer().dueAt()))
                .addValue("answerWarnAt", Instants.toSql(clock.firstAnswer().warnAt()))
                .addValue("answeredAt", Instants.toSql(clock.firstAnswer().keptAt()))
                .addValue("answerWarned", clock.firstAnswer().warned())
                .addValue("answerMissed", clock.firstAnswer().missed())
                .addValue("solutionDueAt", Instants.toSql(clock.solution().dueAt()))
                .addValue("solutionWarnAt", Instants.toSql(clock.solution().warnAt()))
                .addValue("resolvedAt", Instants.toSql(clock.solution().keptAt()))
                .addValue("solutionWarned", clock.solution().warned())
                .addValue("solutionMissed", clock.solution().missed())
                .addValue("stops", TicketTable.write(clock.stops()))
                .addValue("level", clock.level())
                .addValue("lookAt", Instants.toSql(clock.lookAt()));
    }
}
