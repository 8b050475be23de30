package io.tidewater.marketing.campaign;

import io.tidewater.platform.data.Instants;
import io.tidewater.platform.data.Money;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.scope.SqlPredicate;
import io.tidewater.platform.search.SearchVector;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes rows of campaigns. */
@Repository
class CampaignStore {

    private final JdbcClient jdbc;

    CampaignStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String nextNumber() {
        return jdbc.sql("select 'C' || lpad(nextval('campaign_number')::text, 6, '0')")
                .query(String.class)
                .single();
    }

    Optional<Campaign> find(Scope scope, CampaignId id) {
        return one(scope, id, "");
    }

    Optional<Campaign> lock(Scope scope, CampaignId id) {
        return one(scope, id, " for update of c");
    }

    private Optional<Campaign> one(Scope scope, CampaignId id, String lock) {
        SqlPredicate visible = CampaignTable.PROTECTED.visibleTo(scope);
        return jdbc.sql("select " + CampaignTable.COLUMNS + " from campaign c where c.id = :id and " + visible.sql()
                        + lock)
                .params(visible.params())
                .param("id", id.value())
                .query(CampaignTable::read)
                .optional();
    }

    void insert(Campaign campaign) {
        values(campaign, """
                insert into campaign (id, number, name, kind, status, starts_on, ends_on, budget_value, budget_currency, note,
                    owner_id, owner_user_name, org_path, partner_id, created_by, search, version, created_at, updated_at)
                values (:id, :number, :name, :kind, :status, :startsOn, :endsOn, :budget, :currency, :note,
                    :ownerId, :ownerUserName, cast(:unit as ltree), :partner, :createdBy, cast(:search as tsvector),
                    :version, :createdAt, :updatedAt)""").update();
    }

    void update(Campaign campaign) {
        values(campaign, """
                update campaign set name = :name, kind = :kind, status = :status, starts_on = :startsOn, ends_on = :endsOn,
                    budget_value = :budget, budget_currency = :currency, note = :note, search = cast(:search as tsvector),
                    version = :version, updated_at = :updatedAt
                where id = :id""").update();
    }

    private JdbcClient.StatementSpec values(Campaign campaign, String sql) {
        Money budget = campaign.budget();
        return jdbc.sql(sql)
                .param("id", campaign.id().value())
                .param("number", campaign.number())
                .param("name", campaign.name())
                .param("kind", campaign.kind())
                .param("status", campaign.status().key())
                .param("startsOn", campaign.startsOn())
                .param("endsOn", campaign.endsOn())
                .param("budget", budget == null ? null : budget.value())
                .param("currency", budget == null ? null : budget.currency())
                .param("note", campaign.note())
                .param("ownerId", campaign.ownerId())
                .param("ownerUserName", campaign.ownerUserName())
                .param("unit", campaign.orgPath().ltree())
                .param("partner", campaign.partnerId())
                .param("createdBy", campaign.createdBy())
                .param(
                        "search",
                        SearchVector.builder()
                                .add(campaign.name())
                                .add(campaign.number())
                                .build())
                .param("version", campaign.version())
                .param("createdAt", Instants.toSql(campaign.createdAt()))
                .param("updatedAt", Instants.toSql(campaign.updatedAt()));
    }
}
