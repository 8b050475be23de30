package io.tidewater.reporting.fact;

import static io.tidewater.reporting.fact.FactTable.Column.as;
import static io.tidewater.reporting.fact.FactTable.Column.of;

import io.tidewater.platform.data.Instants;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes facts into the tables of one generation. */
@Component
class FactWriter {

    private static final FactTable<Facts.Opportunity> OPPORTUNITIES = new FactTable<>(
            "opportunity",
            Facts.Opportunity::id,
            Facts.Opportunity::version,
            of("number", Facts.Opportunity::number),
            of("name", Facts.Opportunity::name),
            as("account_id", "uuid", Facts.Opportunity::accountId),
            of("account_name", Facts.Opportunity::accountName),
            as("product_id", "uuid", Facts.Opportunity::productId),
            of("product_name", Facts.Opportunity::productName),
            of("stage", Facts.Opportunity::stage),
            of("category", Facts.Opportunity::stageCategory),
            as("amount", "numeric", Facts.Opportunity::amountValue),
            of("currency", Facts.Opportunity::amountCurrency),
            as("close_on", "date", Facts.Opportunity::closeOn),
            as("engaged_on", "date", Facts.Opportunity::engagedOn),
            as("lead_id", "uuid", Facts.Opportunity::leadId),
            as("campaign_id", "uuid", Facts.Opportunity::campaignId),
            as("owner_id", "uuid", Facts.Opportunity::ownerId),
            of("owner_user_name", Facts.Opportunity::ownerUserName),
            of("owner_name", Facts.Opportunity::ownerName),
            as("org_path", "ltree", fact -> fact.orgPath().ltree()),
            of("partner_id", Facts.Opportunity::partnerId),
            as("created_by", "uuid", Facts.Opportunity::createdBy),
            as("created_at", "timestamptz", fact -> Instants.toSql(fact.createdAt())));

    private static final FactTable<Facts.Lead> LEADS = new FactTable<>(
            "lead",
            Facts.Lead::id,
            Facts.Lead::version,
            of("number", Facts.Lead::number),
            of("company", Facts.Lead::company),
            of("state", Facts.Lead::state),
            of("channel", Facts.Lead::channel),
            of("source", Facts.Lead::source),
            as("campaign_id", "uuid", Facts.Lead::campaignId),
            as("owner_id", "uuid", Facts.Lead::ownerId),
            of("owner_user_name", Facts.Lead::ownerUserName),
            of("owner_name", Facts.Lead::ownerName),
            as("org_path", "ltree", fact -> fact.orgPath().ltree()),
            of("partner_id", Facts.Lead::partnerId),
            as("created_by", "uuid", Facts.Lead::createdBy),
            of("pooled", fact -> fact.pool() != null),
            as("created_at", "timestamptz", fact -> Instants.toSql(fact.createdAt())));

    private static final FactTable<Facts.Ticket> TICKETS = new FactTable<>(
            "ticket",
            Facts.Ticket::id,
            Facts.Ticket::version,
            of("number", Facts.Ticket::number),
            of("subject", Facts.Ticket::subject),
            of("state", Facts.Ticket::state),
            of("priority", Facts.Ticket::priority),
            as("account_id", "uuid", Facts.Ticket::accountId),
            as("owner_id", "uuid", Facts.Ticket::ownerId),
            of("owner_user_name", Facts.Ticket::ownerUserName),
            of("owner_name", Facts.Ticket::ownerName),
            as("org_path", "ltree", fact -> fact.orgPath().ltree()),
            of("partner_id", Facts.Ticket::partnerId),
            as("created_by", "uuid", Facts.Ticket::createdBy),
            as("first_answered_at", "timestamptz", fact -> Instants.toSql(fact.firstAnsweredAt())),
            of("first_answer_missed", Facts.Ticket::firstAnswerMissed),
            as("resolved_at", "timestamptz", fact -> Instants.toSql(fact.resolvedAt())),
            of("solution_missed", Facts.Ticket::solutionMissed),
            as("created_at", "timestamptz", fact -> Instants.toSql(fact.createdAt())));

    private static final FactTable<Facts.Account> ACCOUNTS = new FactTable<>(
            "account",
            Facts.Account::id,
            Facts.Account::version,
            of("name", Facts.Account::name),
            as("owner_id", "uuid", Facts.Account::ownerId),
            as("org_path", "ltree", fact -> fact.orgPath().ltree()),
            of("partner_id", Facts.Account::partnerId));

    private static final FactTable<Facts.Campaign> CAMPAIGNS = new FactTable<>(
            "campaign",
            Facts.Campaign::id,
            Facts.Campaign::version,
            of("name", Facts.Campaign::name),
            as("owner_id", "uuid", Facts.Campaign::ownerId),
            as("org_path", "ltree", fact -> fact.orgPath().ltree()),
            of("partner_id", Facts.Campaign::partnerId),
            as("created_by", "uuid", Facts.Campaign::createdBy),
            as("created_at", "timestamptz", fact -> Instants.toSql(fact.createdAt())));

    private final JdbcTemplate jdbc;

    FactWriter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void opportunities(String schema, List<Facts.Opportunity> facts) {
        OPPORTUNITIES.write(jdbc, schema, facts);
    }

    void leads(String schema, List<Facts.Lead> facts) {
        LEADS.write(jdbc, schema, facts);
    }

    void removeLeads(String schema, List<UUID> ids) {
        if (!ids.isEmpty()) {
            jdbc.update("delete from " + schema + ".lead where id = any(?)", (Object) ids.toArray(UUID[]::new));
        }
    }

    void tickets(String schema, List<Facts.Ticket> facts) {
        TICKETS.write(jdbc, schema, facts);
    }

    void accounts(String schema, List<Facts.Account> facts) {
        ACCOUNTS.write(jdbc, schema, facts);
    }

    void campaigns(String schema, List<Facts.Campaign> facts) {
        CAMPAIGNS.write(jdbc, schema, facts);
    }

    void cost(String schema, Facts.Cost cost) {
        jdbc.update(
                "insert into " + schema + ".campaign_cost (id, campaign_id, amount, currency, spent_on)"
                        + " values (?, ?, ?, ?, ?) on conflict do nothing",
                cost.id(),
                cost.campaignId(),
                cost.amount().value(),
                cost.amount().currency(),
                cost.spentOn());
    }

    void shares(String schema, Facts.Shares shared) {
        jdbc.update("delete from " + schema + ".share where record_id = ?", shared.id());
        for (Facts.Share share : shared.shares()) {
            jdbc.update(
                    "insert into " + schema + ".share (record_id, user_id, org_path) values (?, ?, cast(? as ltree))",
                    shared.id(),
                    share.userId(),
                    share.orgPath() == null ? null : share.orgPath().ltree());
        }
    }
}
