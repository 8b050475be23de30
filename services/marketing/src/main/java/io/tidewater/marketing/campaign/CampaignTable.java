package io.tidewater.marketing.campaign;

import io.tidewater.platform.data.Columns;
import io.tidewater.platform.data.Instants;
import io.tidewater.platform.data.Money;
import io.tidewater.platform.rules.RecordType;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.ProtectedTable;
import io.tidewater.platform.scope.Roles;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** The table of campaigns: who sees a row, which fields a rule may name, and how a row is read. */
public final class CampaignTable {

    /** Who sees a campaign (P2). */
    public static final ProtectedTable PROTECTED = ProtectedTable.aliased("c")
            .shares("campaign_share")
            .creator("created_by")
            .regionWide(Roles.MARKETER)
            .build();

    static final RecordType TYPE = RecordType.named("campaign")
            .id("id", "c.id")
            .text("number", "c.number")
            .text("name", "c.name")
            .text("kind", "c.kind")
            .choice("status", "c.status", "planned", "running", "ended")
            .date("startsOn", "c.starts_on")
            .date("endsOn", "c.ends_on")
            .money("budget", "c.budget_value")
            .text("ownerUserName", "c.owner_user_name")
            .instant("createdAt", "c.created_at")
            .instant("updatedAt", "c.updated_at")
            .build();

    static final String COLUMNS = Columns.of("c", """
            id number name kind status starts_on ends_on budget_value budget_currency note owner_id
            owner_user_name org_path partner_id created_by version created_at updated_at""") + ", c.org_path::text as org_path_text";

    private CampaignTable() {}

    static Campaign read(ResultSet row, int number) throws SQLException {
        BigDecimal budget = row.getBigDecimal("budget_value");
        return new Campaign(
                new CampaignId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("name"),
                row.getString("kind"),
                CampaignStatus.of(row.getString("status")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                budget == null ? null : new Money(budget, row.getString("budget_currency")),
                row.getString("note"),
                row.getObject("owner_id", UUID.class),
                row.getString("owner_user_name"),
                OrgPath.ofLtree(row.getString("org_path_text")),
                row.getString("partner_id"),
                row.getObject("created_by", UUID.class),
                row.getLong("version"),
                Instants.require(row, "created_at"),
                Instants.require(row, "updated_at"));
    }
}
