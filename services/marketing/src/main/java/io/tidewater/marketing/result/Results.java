package io.tidewater.marketing.result;

import io.tidewater.platform.data.Ids;
import io.tidewater.platform.data.Instants;
import io.tidewater.platform.data.Money;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What came back to campaigns; an older state of a record never replaces a newer one. */
@Repository
@Transactional
class Results {

    private final JdbcClient jdbc;

    Results(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void lead(LeadFact lead) {
        jdbc.sql("""
                        insert into campaign_lead (lead_id, campaign_id, state, version, created_at)
                        values (:id, :campaign, :state, :version, :at)
                        on conflict (lead_id) do update set state = excluded.state, version = excluded.version
                        where campaign_lead.version < excluded.version""")
                .param("id", lead.id())
                .param("campaign", lead.campaignId())
                .param("state", lead.state())
                .param("version", lead.version())
                .param("at", Instants.toSql(lead.createdAt()))
                .update();
        jdbc.sql("""
                        insert into campaign_member (id, campaign_id, lead_id, name, company, email, phone, status, joined_at)
                        values (:member, :campaign, :id, :name, :company, :email, :phone, :status, :at)
                        on conflict (campaign_id, lead_id) do update
                            set status = case when campaign_member.status = 'converted' then 'converted'
                                else excluded.status end""")
                .param("member", Ids.next())
                .param("campaign", lead.campaignId())
                .param("id", lead.id())
                .param("name", lead.contactName())
                .param("company", lead.company())
                .param("email", lead.email())
                .param("phone", lead.phone())
                .param("status", lead.state().equals("converted") ? "converted" : "responded")
                .param("at", Instants.toSql(lead.createdAt()))
                .update();
    }

    void deal(DealFact deal) {
        jdbc.sql("""
                        insert into campaign_deal (opportunity_id, campaign_id, stage_category, value, currency, version)
                        values (:id, :campaign, :category, :value, :currency, :version)
                        on conflict (opportunity_id) do update set stage_category = excluded.stage_category,
                            value = excluded.value, currency = excluded.currency, version = excluded.version
                        where campaign_deal.version < excluded.version""")
                .param("id", deal.id())
                .param("campaign", deal.campaignId())
                .param("category", deal.stageCategory())
                .param("value", deal.amountValue())
                .param("currency", deal.amountCurrency())
                .param("version", deal.version())
                .update();
    }

    @Transactional(readOnly = true)
    Counts counts(UUID campaign) {
        return jdbc.sql("""
                        select (select count(*) from campaign_lead where campaign_id = :id) as leads,
                            (select count(*) from campaign_lead where campaign_id = :id and state = 'converted') as converted,
                            (select count(*) from campaign_deal where campaign_id = :id) as deals,
                            (select count(*) from campaign_deal where campaign_id = :id and stage_category = 'won') as won""")
                .param("id", campaign)
                .query((row, number) -> new Counts(
                        row.getLong("leads"), row.getLong("converted"), row.getLong("deals"), row.getLong("won")))
                .single();
    }

    @Transactional(readOnly = true)
    List<Money> wonRevenue(UUID campaign) {
        return sums("""
                select sum(value) as value, currency from campaign_deal
                where campaign_id = :id and stage_category = 'won' and value is not null group by currency order by currency""", campaign);
    }

    @Transactional(readOnly = true)
    List<Money> cost(UUID campaign) {
        return sums("""
                select sum(value) as value, currency from campaign_cost where campaign_id = :id
                group by currency order by currency""", campaign);
    }

    private List<Money> sums(String sql, UUID campaign) {
        return jdbc.sql(sql)
                .param("id", campaign)
                .query((row, number) -> new Money(row.getBigDecimal("value"), row.getString("currency")))
                .list();
    }

    record Counts(long leads, long converted, long opportunities, long won) {}
}
