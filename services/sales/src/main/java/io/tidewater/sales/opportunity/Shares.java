package io.tidewater.sales.opportunity;

import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Roles;
import io.tidewater.platform.sharing.Share;
import io.tidewater.platform.sharing.ShareRequest;
import io.tidewater.platform.sharing.ShareTable;
import io.tidewater.platform.web.Problems;
import io.tidewater.sales.org.Organisation;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** With whom single deals are shared, beyond those whose scope holds them anyway (P2). */
@Component
class Shares {

    /** The shares of a deal as other services learn of them. */
    record SharesFact(
            UUID id,
            String number,
            List<Share> shares,
            @Nullable UUID ownerId,
            @Nullable String ownerUserName,
            String orgPath,
            @Nullable String partnerId,
            long version) {}

    private final ShareTable table;
    private final OpportunityStore store;
    private final EventLog events;

    Shares(JdbcClient jdbc, Organisation organisation, OpportunityStore store, EventLog events, Clock clock) {
        this.table = new ShareTable(jdbc, organisation, clock, "opportunity_share");
        this.store = store;
        this.events = events;
    }

    List<Share> of(Opportunity deal) {
        return table.of(deal.id().value());
    }

    /** Shares the deal; once more changes nothing. Only its owner and those who manage its unit may. */
    @Transactional
    List<Share> grant(Person by, Opportunity deal, ShareRequest with) {
        requireRight(by, deal);
        store.hold(deal.id());
        return told(deal, table.grant(deal.id().value(), by, with));
    }

    /** Takes a share back, if there is one; the same people may. */
    @Transactional
    List<Share> revoke(Person by, Opportunity deal, ShareRequest with) {
        requireRight(by, deal);
        store.hold(deal.id());
        return told(deal, table.revoke(deal.id().value(), with));
    }

    private List<Share> told(Opportunity deal, boolean changed) {
        List<Share> shares = of(deal);
        if (changed) {
            events.append(NewEvent.of("opportunity.shared", deal.id().value(), fact(deal, shares)));
        }
        return shares;
    }

    private static SharesFact fact(Opportunity deal, List<Share> shares) {
        return new SharesFact(
                deal.id().value(),
                deal.number(),
                shares,
                deal.owner().id(),
                deal.owner().userName(),
                deal.owner().unit().value(),
                deal.owner().partnerId(),
                deal.version());
    }

    private static void requireRight(Person by, Opportunity deal) {
        boolean owns = by.id().equals(deal.owner().id());
        if (!owns && !by.has(Roles.ADMIN) && !by.manages(deal.owner().unit())) {
            throw Problems.forbidden();
        }
    }
}
