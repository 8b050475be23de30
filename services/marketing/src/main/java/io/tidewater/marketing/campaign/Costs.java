package io.tidewater.marketing.campaign;

import io.tidewater.platform.data.Columns;
import io.tidewater.platform.data.Ids;
import io.tidewater.platform.data.Instants;
import io.tidewater.platform.data.Money;
import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What campaigns cost. */
@Service
@Transactional
class Costs {

    private static final String COLUMNS =
            Columns.of("c", "id campaign_id spent_on value currency note by_user_name at");

    private final Campaigns campaigns;
    private final JdbcClient jdbc;
    private final EventLog events;
    private final Clock clock;

    Costs(Campaigns campaigns, JdbcClient jdbc, EventLog events, Clock clock) {
        this.campaigns = campaigns;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    Cost add(Person person, CampaignId id, Money amount, @Nullable LocalDate spentOn, @Nullable String note) {
        Campaign campaign = campaigns.get(Scope.of(person), id);
        LocalDate day = spentOn == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : spentOn;
        Cost cost = new Cost(Ids.next(), campaign.id().value(), day, amount, note, person.userName(), clock.instant());
        jdbc.sql("""
                        insert into campaign_cost (id, campaign_id, spent_on, value, currency, note, by_user_name, at)
                        values (:id, :campaign, :day, :value, :currency, :note, :by, :at)""")
                .param("id", cost.id())
                .param("campaign", cost.campaignId())
                .param("day", cost.spentOn())
                .param("value", amount.value())
                .param("currency", amount.currency())
                .param("note", note)
                .param("by", cost.byUserName())
                .param("at", Instants.toSql(cost.at()))
                .update();
        events.append(NewEvent.of("campaign.cost-added", campaign.id(), cost));
        return cost;
    }

    @Transactional(readOnly = true)
    List<Cost> of(Scope scope, CampaignId id) {
        campaigns.get(scope, id);
        return jdbc.sql("select " + COLUMNS
                        + " from campaign_cost c where campaign_id = :id order by spent_on desc, id desc")
                .param("id", id.value())
                .query((row, number) -> new Cost(
                        row.getObject("id", UUID.class),
                        id.value(),
                        row.getObject("spent_on", LocalDate.class),
                        new Money(row.getBigDecimal("value"), row.getString("currency")),
                        row.getString("note"),
                        row.getString("by_user_name"),
                        Instants.require(row, "at")))
                .list();
    }
}
