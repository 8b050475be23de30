package io.tidewater.account.conversion;

import io.tidewater.account.contact.Contacts;
import io.tidewater.account.record.Account;
import io.tidewater.account.record.AccountId;
import io.tidewater.account.record.Accounts;
import io.tidewater.account.record.Keeper;
import io.tidewater.account.record.Profile;
import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.scope.Scope;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers each conversion once: the first request makes the account, a repeat finds the answer given. */
@Service
@Transactional
class ConversionDesk {

    private static final String UNKNOWN = "account-unknown";

    private final Accounts accounts;
    private final Contacts contacts;
    private final EventLog events;
    private final JdbcClient jdbc;

    ConversionDesk(Accounts accounts, Contacts contacts, EventLog events, JdbcClient jdbc) {
        this.accounts = accounts;
        this.contacts = contacts;
        this.events = events;
        this.jdbc = jdbc;
    }

    void answer(Requests.AccountRequested request) {
        if (!isNew(request)) {
            return;
        }
        if (request.accountId() == null) {
            ready(request, make(request).id(), true);
        } else {
            existing(request, new AccountId(request.accountId()));
        }
    }

    /** Takes back the account that was made for the conversion, unless somebody has worked with it since. */
    void cancel(Requests.Cancelled cancelled) {
        UUID conversion = cancelled.conversionId();
        jdbc.sql("select account_id from conversion_answer where conversion_id = :id and account_created")
                .param("id", conversion)
                .query(UUID.class)
                .optional()
                .ifPresent(account -> accounts.withdraw(new AccountId(account), () -> isUntouched(conversion)));
    }

    /** Whether there is nothing with the account but the contact and the lead that it was made with. */
    private boolean isUntouched(UUID conversion) {
        return jdbc.sql("""
                        select not exists (select from contact c where c.account_id = n.account_id
                                and (c.version > 0 or c.id is distinct from n.contact_id))
                            and not exists (select from account_share s where s.record_id = n.account_id)
                            and not exists (select from credit k where k.account_id = n.account_id)
                            and not exists (select from credit_reservation k where k.account_id = n.account_id)
                            and not exists (select from activity v where v.about_id = n.account_id)
                            and not exists (select from task t where t.about_id = n.account_id)
                            and not exists (select from linked_record r where r.account_id = n.account_id
                                and r.id <> n.lead_id)
                        from conversion_answer n where n.conversion_id = :id""").param("id", conversion).query(Boolean.class).single();
    }

    private boolean isNew(Requests.AccountRequested request) {
        return jdbc.sql("""
                        insert into conversion_answer (conversion_id, lead_id, account_created) values (:id, :lead, false)
                        on conflict do nothing""")
                        .param("id", request.conversionId())
                        .param("lead", request.leadId())
                        .update()
                == 1;
    }

    private void existing(Requests.AccountRequested request, AccountId id) {
        accounts.find(Scope.of(request.requester()), id)
                .ifPresentOrElse(account -> ready(request, account.id(), false), () -> refuse(request));
    }

    private void refuse(Requests.AccountRequested request) {
        keep(request.conversionId(), null, false, null, UNKNOWN);
        events.append(NewEvent.of(
                "account.conversion-refused",
                request.leadId(),
                new Replies.Refused(request.conversionId(), request.leadId(), UNKNOWN)));
    }

    private void ready(Requests.AccountRequested request, AccountId account, boolean created) {
        UUID contact = request.contactName() == null
                ? null
                : contacts.addBySystem(account, request.contactName(), request.phone(), request.email());
        keep(request.conversionId(), account, created, contact, null);
        events.append(NewEvent.of(
                "account.conversion-ready",
                account,
                new Replies.Ready(request.conversionId(), request.leadId(), account.value(), created, contact)));
    }

    private Account make(Requests.AccountRequested request) {
        Keeper keeper = new Keeper(
                request.ownerId(),
                request.ownerUserName(),
                request.ownerName(),
                request.orgPath(),
                request.partnerId());
        Profile profile = Profile.prospect(request.company(), request.industry(), request.city(), request.phone());
        Map<String, Object> custom = request.custom() == null ? Map.of() : request.custom();
        return accounts.add(profile, keeper, request.requestedBy().id(), custom);
    }

    private void keep(
            UUID conversion,
            @Nullable AccountId account,
            boolean created,
            @Nullable UUID contact,
            @Nullable String reason) {
        jdbc.sql("""
                        update conversion_answer set account_id = :account, account_created = :created,
                            contact_id = :contact, reason = :reason
                        where conversion_id = :id""")
                .param("account", account == null ? null : account.value())
                .param("created", created)
                .param("contact", contact)
                .param("reason", reason)
                .param("id", conversion)
                .update();
    }
}
