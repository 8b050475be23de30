package io.tidewater.account.overview;

import io.tidewater.platform.data.Instants;
import io.tidewater.platform.event.EventMessage;
import io.tidewater.platform.scope.OrgPath;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The projection behind the overview; an older state of a record never replaces a newer one. */
@Repository
class LinkedRecords {

    private final JdbcClient jdbc;

    LinkedRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void take(EventMessage<?> event, LinkedFact fact) {
        String kind = event.type().substring(0, event.type().indexOf('.'));
        keep(event, fact, kind);
        if (!event.type().endsWith(".snapshot")) {
            tell(event, fact, kind);
        }
    }

    private void keep(EventMessage<?> event, LinkedFact fact, String kind) {
        jdbc.sql("""
                        insert into linked_record (id, kind, account_id, number, title, state, value, currency, owner_id,
                            owner_user_name, org_path, partner_id, created_by, version, updated_at)
                        values (:id, :kind, :account, :number, :title, :state, :value, :currency, :owner, :ownerUserName,
                            cast(:unit as ltree), :partner, :createdBy, :version, :at)
                        on conflict (id) do update set account_id = excluded.account_id, number = excluded.number,
                            title = excluded.title, state = excluded.state, value = excluded.value,
                            currency = excluded.currency, owner_id = excluded.owner_id,
                            owner_user_name = excluded.owner_user_name, org_path = excluded.org_path,
                            partner_id = excluded.partner_id, version = excluded.version,
                            updated_at = excluded.updated_at
                        where linked_record.version <= excluded.version""")
                .param("id", fact.id())
                .param("kind", kind)
                .param("account", fact.accountId())
                .param("number", fact.number())
                .param("title", fact.title())
                .param("state", fact.state())
                .param("value", fact.amountValue())
                .param("currency", fact.amountCurrency())
                .param("owner", fact.ownerId())
                .param("ownerUserName", fact.ownerUserName())
                .param("unit", unit(fact))
                .param("partner", fact.partnerId())
                .param("createdBy", fact.createdBy())
                .param("version", fact.version() == null ? event.seq() : fact.version())
                .param("at", Instants.toSql(event.at()))
                .update();
    }

    private void tell(EventMessage<?> event, LinkedFact fact, String kind) {
        jdbc.sql("""
                        insert into timeline_entry (event_id, account_id, record_id, kind, event, title, actor, at)
                        values (:event, :account, :record, :kind, :type, :title, :actor, :at)
                        on conflict do nothing""")
                .param("event", event.id())
                .param("account", fact.accountId())
                .param("record", fact.id())
                .param("kind", kind)
                .param("type", event.type())
                .param("title", fact.title())
                .param("actor", event.actor())
                .param("at", Instants.toSql(event.at()))
                .update();
    }

    private static String unit(LinkedFact fact) {
        OrgPath path = Objects.requireNonNull(fact.orgPath());
        return path.ltree();
    }
}
