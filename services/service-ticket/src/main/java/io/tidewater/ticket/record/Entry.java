package io.tidewater.ticket.record;

import io.tidewater.platform.directory.Colleague;
import io.tidewater.platform.directory.Directory;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Roles;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.web.Problems;
import io.tidewater.platform.web.Version;
import io.tidewater.ticket.account.Accounts;
import io.tidewater.ticket.account.KnownAccount;
import io.tidewater.ticket.level.Priority;
import io.tidewater.ticket.level.ServiceLevels;
import java.time.Clock;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Takes tickets in, sorts and hands them out by hand. Looks up who and what is meant before a transaction begins, for
 * another service may be asked.
 */
@Service
class Entry {

    private final Tickets tickets;
    private final Accounts accounts;
    private final Directory directory;
    private final ServiceLevels levels;
    private final TicketProperties properties;
    private final Clock clock;

    Entry(
            Tickets tickets,
            Accounts accounts,
            Directory directory,
            ServiceLevels levels,
            TicketProperties properties,
            Clock clock) {
        this.tickets = tickets;
        this.accounts = accounts;
        this.directory = directory;
        this.levels = levels;
        this.properties = properties;
        this.clock = clock;
    }

    /** T1: a customer's ticket is their company's, a partner's their organisation's, whatever the request says. */
    Ticket add(Person person, TicketRequest body) {
        OrgPath unit = person.isStaff() ? person.homeUnit() : null;
        Origin origin = new Origin(
                unit == null ? properties.defaultUnitPath() : unit,
                person.has(Roles.PARTNER) ? person.partnerId() : null,
                person.id());
        UUID account = person.has(Roles.CUSTOMER) ? person.accountId() : body.accountId();
        String name = person.has(Roles.CUSTOMER) ? ownAccountName(person) : accountName(person, account);
        Priority priority = body.priority() == null ? Priority.NORMAL : body.priority();
        Request request = new Request(
                body.subject().strip(),
                body.description().strip(),
                body.type(),
                priority,
                body.contactName(),
                body.email(),
                account,
                name);
        return tickets.add(request, origin);
    }

    /** Sorts a ticket otherwise; the account is the one the change names, if it names one. */
    Ticket edit(Person person, TicketId id, Version version, @Nullable UUID account, UnaryOperator<TicketEdit> change) {
        String name = accountName(person, account);
        return tickets.change(
                person,
                id,
                version,
                TicketVerb.EDIT,
                ticket -> ticket.edited(
                        change.apply(TicketEdit.of(ticket.request())).over(ticket.request(), name),
                        levels.current(),
                        clock.instant()));
    }

    Ticket assign(Person person, TicketId id, Version version, String userName) {
        return tickets.change(
                person,
                id,
                version,
                TicketVerb.ASSIGN,
                ticket -> ticket.assign(owner(person, userName, ticket.origin().unit()), clock.instant()));
    }

    private Owner owner(Person by, String userName, OrgPath otherwise) {
        if (by.userName().equals(userName) && TicketRights.serves(by)) {
            return Owner.of(by, otherwise);
        }
        return directory
                .byUserName(userName)
                .filter(Entry::worksTickets)
                .map(colleague -> Owner.of(colleague, otherwise))
                .orElseThrow(() -> Problems.invalid("userName", "unknown"));
    }

    private static boolean worksTickets(Colleague colleague) {
        return colleague.partnerId() == null
                && (colleague.roles().contains(Roles.SERVICE_AGENT)
                        || colleague.roles().contains(Roles.TECHNICIAN)
                        || colleague.roles().contains(Roles.DELIVERY_LEAD)
                        || colleague.roles().contains(Roles.ADMIN));
    }

    private @Nullable String accountName(Person person, @Nullable UUID account) {
        return account == null
                ? null
                : accounts.find(Scope.of(person), account)
                        .map(KnownAccount::name)
                        .orElseThrow(() -> Problems.invalid("accountId", "unknown"));
    }

    /** May not be known yet; it is filled in when the account service tells of it. */
    private @Nullable String ownAccountName(Person person) {
        return person.accountId() == null
                ? null
                : accounts.known(Scope.of(person), person.accountId())
                        .map(KnownAccount::name)
                        .orElse(null);
    }
}
