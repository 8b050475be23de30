package io.tidewater.reporting.report;

import io.tidewater.platform.scope.Roles;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.scope.SqlPredicate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What campaigns brought: leads, deals, won revenue and cost, for the campaigns in scope. */
@Service
@Transactional(readOnly = true)
class CampaignReturns {

    private static final String RETURNS = """
            with won as (
                select o.campaign_id, o.currency, sum(o.amount) as amount, count(*) as deals
                from {schema}.opportunity o where o.category = 'won' and o.campaign_id is not null group by 1, 2),
            cost as (
                select c.campaign_id, c.currency, sum(c.amount) as amount from {schema}.campaign_cost c group by 1, 2),
            money as (
                select coalesce(w.campaign_id, c.campaign_id) as campaign_id,
                    coalesce(w.currency, c.currency) as currency,
                    coalesce(w.amount, 0) as won, coalesce(w.deals, 0) as deals, coalesce(c.amount, 0) as cost
                from won w full join cost c on c.campaign_id = w.campaign_id and c.currency = w.currency)
            select f.id::text as key, f.name as label, m.currency, coalesce(m.won, 0)::text as amount,
                coalesce(m.cost, 0)::text as cost, coalesce(m.deals, 0) as deals,
                (select count(*) from {schema}.lead l where l.campaign_id = f.id) as leads,
                (select count(*) from {schema}.lead l where l.campaign_id = f.id and l.state = 'converted')
                    as converted
            from {schema}.campaign f left join money m on m.campaign_id = f.id where
            """;

    private final FactScope facts;
    private final JdbcClient jdbc;

    CampaignReturns(FactScope facts, JdbcClient jdbc) {
        this.facts = facts;
        this.jdbc = jdbc;
    }

    Report run(Scope scope, Period period, String day) {
        FactScope.View view = facts.of(scope, "campaign");
        SqlPredicate rows = view.visible().and(period.contains(day));
        List<Report.Row> result = jdbc.sql(
                        RETURNS.replace("{schema}", view.schema()) + rows.sql() + " order by f.name, m.currency")
                .params(rows.params())
                .query(CampaignReturns::read)
                .list();
        return new Report(
                "campaign-return",
                "campaign",
                period.from(),
                period.to(),
                result,
                scope.person().has(Roles.SALES_MANAGER) ? scope.person().units() : List.of(),
                view.regionWide(),
                view.asOf());
    }

    private static Report.Row read(ResultSet row, int number) throws SQLException {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("converted", row.getLong("converted"));
        figures.put("won", row.getLong("deals"));
        figures.put("cost", row.getString("cost"));
        return new Report.Row(
                row.getString("key"),
                row.getString("label"),
                row.getLong("leads"),
                row.getString("amount"),
                row.getString("currency"),
                figures);
    }
}
