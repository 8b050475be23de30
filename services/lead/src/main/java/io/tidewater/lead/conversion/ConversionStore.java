package io.tidewater.lead.conversion;

import io.tidewater.lead.record.LeadId;
import io.tidewater.platform.data.Columns;
import io.tidewater.platform.data.Instants;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of conversions. */
@Repository
class ConversionStore {

    private static final String COLUMNS = Columns.of("c", """
            id lead_id step with_opportunity asked_account_id account_id account_created contact_id
            opportunity_id reason by_user_name deadline alerted created_at updated_at""");

    private static final Duration DEADLINE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Clock clock;

    ConversionStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void begin(Conversion conversion, String by) {
        Instant now = clock.instant();
        jdbc.sql("""
                        insert into conversion (id, lead_id, step, with_opportunity, asked_account_id, by_user_name, deadline,
                            created_at, updated_at)
                        values (:id, :lead, 'account', :opportunity, :account, :by, :deadline, :now, :now)""")
                .param("id", conversion.id())
                .param("lead", conversion.leadId().value())
                .param("opportunity", conversion.withOpportunity())
                .param("account", conversion.askedAccountId())
                .param("by", by)
                .param("deadline", Instants.toSql(now.plus(DEADLINE)))
                .param("now", Instants.toSql(now))
                .update();
    }

    /** The conversion if it stands at this step, locked until the transaction ends; else an answer came before. */
    Optional<Conversion> at(UUID id, Conversion.Step step) {
        return jdbc.sql("select " + COLUMNS + " from conversion c where id = :id and step = :step for update")
                .param("id", id)
                .param("step", key(step))
                .query(ConversionStore::read)
                .optional();
    }

    Optional<Conversion> latestOf(LeadId lead) {
        return jdbc.sql("select " + COLUMNS
                        + " from conversion c where lead_id = :lead order by created_at desc limit 1")
                .param("lead", lead.value())
                .query(ConversionStore::read)
                .optional();
    }

    void save(Conversion conversion) {
        jdbc.sql("""
                        update conversion set step = :step, account_id = :account, account_created = :created,
                            contact_id = :contact, opportunity_id = :opportunity, reason = :reason, updated_at = :now
                        where id = :id""")
                .param("step", key(conversion.step()))
                .param("account", conversion.accountId())
                .param("created", conversion.accountCreated())
                .param("contact", conversion.contactId())
                .param("opportunity", conversion.opportunityId())
                .param("reason", conversion.reason())
                .param("now", Instants.toSql(clock.instant()))
                .param("id", conversion.id())
                .update();
    }

    /** Open conversions past their deadline that nobody was told of yet; each is given out once. */
    List<Conversion> overdue() {
        return jdbc.sql("""
                        update conversion c set alerted = true
                        where step in ('account', 'opportunity') and deadline < :now and not alerted returning %s""".formatted(COLUMNS))
                .param("now", Instants.toSql(clock.instant()))
                .query(ConversionStore::read)
                .list();
    }

    private static String key(Conversion.Step step) {
        return step.name().toLowerCase(Locale.ROOT);
    }

    private static Conversion read(ResultSet row, int number) throws SQLException {
        return new Conversion(
                row.getObject("id", UUID.class),
                new LeadId(row.getObject("lead_id", UUID.class)),
                Conversion.Step.valueOf(row.getString("step").toUpperCase(Locale.ROOT)),
                row.getBoolean("with_opportunity"),
                row.getObject("asked_account_id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getBoolean("account_created"),
                row.getObject("contact_id", UUID.class),
                row.getObject("opportunity_id", UUID.class),
                row.getString("reason"));
    }
}
