package io.tidewater.ticket.record;

import io.tidewater.platform.data.Columns;
import io.tidewater.platform.data.Instants;
import io.tidewater.platform.rules.RecordType;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.ProtectedTable;
import io.tidewater.platform.scope.Roles;
import io.tidewater.ticket.level.Priority;
import io.tidewater.ticket.level.Promise;
import io.tidewater.ticket.level.ServiceClock;
import io.tidewater.ticket.level.Stop;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of tickets: who sees a row, which fields a rule may name, and how a row is read. */
public final class TicketTable {

    /** Who sees a ticket (P2). */
    public static final ProtectedTable PROTECTED = ProtectedTable.aliased("t")
            .creator("created_by")
            .customerAccount("account_id")
            .regionWide(Roles.SERVICE_AGENT, Roles.TECHNICIAN)
            .build();

    static final RecordType TYPE = RecordType.named("ticket")
            .id("id", "t.id")
            .text("number", "t.number")
            .text("subject", "t.subject")
            .choice("state", "t.state", "new", "open", "waiting", "resolved", "closed")
            .choice("priority", "t.priority", "low", "normal", "high", "urgent")
            .choice("type", "t.type", "question", "fault", "complaint", "suggestion", "return")
            .id("accountId", "t.account_id")
            .text("accountName", "t.account_name")
            .text("contactName", "t.contact_name")
            .text("email", "t.email")
            .text("ownerUserName", "t.owner_user_name")
            .text("unit", "'/' || replace(t.org_path::text, '.', '/')")
            .text("partnerId", "t.partner_id")
            .instant("firstAnswerDueAt", "t.first_answer_due_at")
            .instant("firstAnsweredAt", "t.first_answered_at")
            .flag("firstAnswerMissed", "t.first_answer_missed")
            .instant("solutionDueAt", "t.solution_due_at")
            .instant("resolvedAt", "t.resolved_at")
            .flag("solutionMissed", "t.solution_missed")
            .number("reopenedCount", "t.reopened_count")
            .instant("createdAt", "t.created_at")
            .instant("updatedAt", "t.updated_at")
            .build();

    static final String COLUMNS =
            Columns.of("t", """
            id number subject description type contact_name email priority state account_id account_name
            owner_id owner_user_name owner_name org_path home_unit partner_id created_by
            first_answer_due_at first_answer_warn_at first_answered_at first_answer_warned
            first_answer_missed solution_due_at solution_warn_at resolved_at solution_warned
            solution_missed stops level_version look_at reopened_count version created_at updated_at""") + ", t.org_path::text as org_path_text, t.home_unit::text as home_unit_text";

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<Stop>> STOPS = new TypeReference<>() {};

    private TicketTable() {}

    static String write(List<Stop> stops) {
        return JSON.writeValueAsString(stops);
    }

    static Ticket read(ResultSet row, int number) throws SQLException {
        return new Ticket(
                new TicketId(row.getObject("id", UUID.class)),
                row.getString("number"),
                request(row),
                new Origin(
                        OrgPath.ofLtree(row.getString("home_unit_text")),
                        row.getString("partner_id"),
                        row.getObject("created_by", UUID.class)),
                TicketState.of(row.getString("state")),
                owner(row),
                clock(row),
                row.getInt("reopened_count"),
                row.getLong("version"),
                Instants.require(row, "created_at"),
                Instants.require(row, "updated_at"));
    }

    private static Request request(ResultSet row) throws SQLException {
        return new Request(
                row.getString("subject"),
                row.getString("description"),
                TicketType.read(row.getString("type")),
                Priority.of(row.getString("priority")),
                row.getString("contact_name"),
                row.getString("email"),
                row.getObject("account_id", UUID.class),
                row.getString("account_name"));
    }

    private static @Nullable Owner owner(ResultSet row) throws SQLException {
        UUID id = row.getObject("owner_id", UUID.class);
        return id == null
                ? null
                : new Owner(
                        id,
                        row.getString("owner_user_name"),
                        row.getString("owner_name"),
                        OrgPath.ofLtree(row.getString("org_path_text")));
    }

    private static ServiceClock clock(ResultSet row) throws SQLException {
        return new ServiceClock(
                new Promise(
                        Instants.require(row, "first_answer_due_at"),
                        Instants.require(row, "first_answer_warn_at"),
                        Instants.read(row, "first_answered_at"),
                        row.getBoolean("first_answer_warned"),
                        row.getBoolean("first_answer_missed")),
                new Promise(
                        Instants.require(row, "solution_due_at"),
                        Instants.require(row, "solution_warn_at"),
                        Instants.read(row, "resolved_at"),
                        row.getBoolean("solution_warned"),
                        row.getBoolean("solution_missed")),
                JSON.readValue(row.getString("stops"), STOPS),
                row.getLong("level_version"));
    }
}
