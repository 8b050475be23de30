package io.tidewater.lead.duplicate;

import io.tidewater.lead.record.LeadProperties;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.search.Folding;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The replica of accounts and contacts that newcomers are compared with (L7). A contact is seen by whom its account is seen by. */
@Repository
class Parties {

    private final JdbcClient jdbc;
    private final LeadProperties properties;

    Parties(JdbcClient jdbc, LeadProperties properties) {
        this.jdbc = jdbc;
        this.properties = properties;
    }

    void account(PartyFact.Account account) {
        OrgPath unit = account.orgPath();
        jdbc.sql("""
                        with kept as (
                            insert into duplicate_party (id, kind, account_id, number, company, city, phone_key, company_key,
                                owner_id, owner_user_name, org_path, partner_id, version)
                            values (:id, 'account', :id, :number, :company, :city, :phone, :companyKey,
                                :owner, :ownerUserName, cast(:unit as ltree), :partner, :version)
                            on conflict (id) do update set number = excluded.number, company = excluded.company,
                                city = excluded.city, phone_key = excluded.phone_key,
                                company_key = excluded.company_key, owner_id = excluded.owner_id,
                                owner_user_name = excluded.owner_user_name, org_path = excluded.org_path,
                                partner_id = excluded.partner_id, version = excluded.version
                            where duplicate_party.version <= excluded.version
                            returning *)
                        update duplicate_party c set company = k.company, city = k.city, company_key = k.company_key,
                            number = k.number, owner_id = k.owner_id, owner_user_name = k.owner_user_name,
                            org_path = k.org_path, partner_id = k.partner_id
                        from kept k where c.account_id = k.id and c.kind = 'contact'""")
                .param("id", account.id())
                .param("number", account.number())
                .param("company", account.name())
                .param("city", account.city())
                .param("phone", phone(account.phone()))
                .param("companyKey", Folding.companyKey(account.name()))
                .param("owner", account.ownerId())
                .param("ownerUserName", account.ownerUserName())
                .param("unit", unit == null ? null : unit.ltree())
                .param("partner", account.partnerId())
                .param("version", account.version())
                .update();
    }

    void contact(PartyFact.Contact contact) {
        jdbc.sql("""
                        insert into duplicate_party (id, kind, account_id, number, company, contact_name, city, phone_key,
                            email_key, company_key, owner_id, owner_user_name, org_path, partner_id, version)
                        select :id, 'contact', :account, a.number, coalesce(a.company, :name), :name, a.city, :phone,
                            :email, a.company_key, a.owner_id, a.owner_user_name, a.org_path, a.partner_id, :version
                        from (select 1) one left join duplicate_party a on a.id = :account
                        on conflict (id) do update set contact_name = excluded.contact_name,
                            phone_key = excluded.phone_key, email_key = excluded.email_key, version = excluded.version
                        where duplicate_party.version <= excluded.version""")
                .param("id", contact.id())
                .param("account", contact.accountId())
                .param("name", contact.name())
                .param("phone", phone(contact.phone()))
                .param("email", contact.email() == null ? null : Folding.email(contact.email()))
                .param("version", contact.version())
                .update();
    }

    void accountGone(UUID account) {
        jdbc.sql("delete from duplicate_party where account_id = :account")
                .param("account", account)
                .update();
    }

    private @Nullable String phone(@Nullable String raw) {
        return raw == null ? null : Folding.phone(raw, properties.phoneRegion()).orElse(null);
    }
}
