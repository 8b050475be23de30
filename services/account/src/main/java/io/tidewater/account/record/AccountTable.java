package io.tidewater.account.record;

import io.tidewater.platform.data.Columns;
import io.tidewater.platform.data.Instants;
import io.tidewater.platform.rules.RecordType;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.ProtectedTable;
import io.tidewater.platform.scope.Roles;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.scope.SqlPredicate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of accounts: who sees a row, which fields a rule may name, and how a row is read. */
public final class AccountTable {

    /** Who sees an account (P2). */
    public static final ProtectedTable PROTECTED = ProtectedTable.aliased("a")
            .shares("account_share")
            .creator("created_by")
            .pooledFor(Roles.SALES_REP, Roles.SALES_MANAGER)
            .regionWide(Roles.FINANCE, Roles.SERVICE_AGENT, Roles.MARKETER, Roles.TECHNICIAN, Roles.DELIVERY_LEAD)
            .customerAccount("id")
            .build();

    /** The fields that filters and views may name. */
    public static final RecordType TYPE = RecordType.named("account")
            .id("id", "a.id")
            .text("number", "a.number")
            .text("name", "a.name")
            .text("type", "a.type")
            .text("level", "a.level")
            .text("status", "a.status")
            .text("industry", "a.industry")
            .text("country", "a.country")
            .text("city", "a.city")
            .number("employees", "a.employees")
            .money("revenue", "a.revenue")
            .text("website", "a.website")
            .text("phone", "a.phone")
            .text("registrationNumber", "a.registration_number")
            .number("yearEstablished", "a.year_established")
            .id("parentId", "a.parent_id")
            .text("parentName", "a.parent_name")
            .text("externalId", "a.external_id")
            .text("ownerUserName", "a.owner_user_name")
            .text("partnerId", "a.partner_id")
            .instant("createdAt", "a.created_at")
            .instant("updatedAt", "a.updated_at")
            .custom("custom", "a.custom")
            .build();

    /** Accounts that stand; one that was withdrawn is kept for its history and found by nobody. */
    public static final SqlPredicate PRESENT = SqlPredicate.of("a.status <> '" + Profile.WITHDRAWN + "'");

    static final String COLUMNS = Columns.of("a", """
            id number name name_key type level status industry country city employees revenue website phone
            registration_number year_established parent_id parent_name external_id owner_id owner_user_name
            owner_name org_path partner_id created_by custom version created_at updated_at""") + ", a.org_path::text as org_path_text";

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private AccountTable() {}

    /** The accounts that a scope holds, over the alias {@code a}. */
    public static SqlPredicate visibleTo(Scope scope) {
        return PROTECTED.visibleTo(scope).and(PRESENT);
    }

    static Account read(ResultSet row, int number) throws SQLException {
        UUID parent = row.getObject("parent_id", UUID.class);
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("number"),
                profile(row),
                new Keeper(
                        row.getObject("owner_id", UUID.class),
                        row.getString("owner_user_name"),
                        row.getString("owner_name"),
                        OrgPath.ofLtree(row.getString("org_path_text")),
                        row.getString("partner_id")),
                parent == null ? null : new AccountId(parent),
                row.getString("parent_name"),
                row.getObject("created_by", UUID.class),
                JSON.readValue(row.getString("custom"), OBJECT),
                row.getLong("version"),
                Instants.require(row, "created_at"),
                Instants.require(row, "updated_at"));
    }

    private static Profile profile(ResultSet row) throws SQLException {
        return new Profile(
                row.getString("name"),
                row.getString("type"),
                row.getString("level"),
                row.getString("status"),
                row.getString("industry"),
                row.getString("country"),
                row.getString("city"),
                row.getObject("employees", Integer.class),
                row.getBigDecimal("revenue"),
                row.getString("website"),
                row.getString("phone"),
                row.getString("registration_number"),
                row.getObject("year_established", Integer.class),
                row.getString("external_id"));
    }
}
