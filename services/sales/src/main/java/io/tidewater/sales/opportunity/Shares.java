package io.tidewater.sales.opportunity;

import io.tidewater.platform.data.Instants;
import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Roles;
import io.tidewater.platform.web.Problems;
import io.tidewater.sales.org.Organisation;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** With whom single deals are shared, beyond those whose scope holds them anyway. */
@Component
class Shares {

    /** One share: with a person or with a unit and those below it. */
    record Share(
            @Nullable UUID userId,
            @Nullable String userName,
            @Nullable String orgPath,
            Instant grantedAt) {}

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

    private final JdbcClient jdbc;
    private final Organisation organisation;
    private final EventLog events;
    private final Clock clock;

    Shares(JdbcClient jdbc, Organisation organisation, EventLog events, Clock clock) {
        this.jdbc = jdbc;
        this.organisation = organisation;
        this.events = events;
        this.clock = clock;
    }

    List<Share> of(Opportunity deal) {
        return jdbc.sql("""
                        select s.user_id, p.user_name, s.org_path, s.granted_at from opportunity_share s
                        left join org_person p on p.id = s.user_id where s.record_id = :id order by s.granted_at
                        """)
                .param("id", deal.id().value())
                .query((row, index) -> new Share(
                        row.getObject("user_id", UUID.class),
                        row.getString("user_name"),
                        row.getString("org_path") == null
                                ? null
                                : OrgPath.ofLtree(row.getString("org_path")).value(),
                        Instants.require(row, "granted_at")))
                .list();
    }

    /** Shares the deal; once more changes nothing. Only its owner and those who manage its unit may. */
    @Transactional
    List<Share> grant(Person by, Opportunity deal, @Nullable String userName, @Nullable OrgPath unit) {
        requireRight(by, deal);
        UUID user = userName == null ? null : userId(userName);
        int granted = jdbc.sql("""
                        insert into opportunity_share (record_id, user_id, org_path, granted_by, granted_at)
                        values (:id, :user, cast(:unit as ltree), :by, :at) on conflict do nothing
                        """)
                .param("id", deal.id().value())
                .param("user", user)
                .param("unit", unit == null ? null : unit.ltree())
                .param("by", by.id())
                .param("at", Instants.toSql(clock.instant()))
                .update();
        return granted == 0 ? of(deal) : announce(deal);
    }

    @Transactional
    List<Share> revoke(Person by, Opportunity deal, @Nullable String userName, @Nullable OrgPath unit) {
        requireRight(by, deal);
        int revoked = jdbc.sql("""
                        delete from opportunity_share
                        where record_id = :id and (user_id = :user or org_path = cast(:unit as ltree))
                        """)
                .param("id", deal.id().value())
                .param("user", userName == null ? null : userId(userName))
                .param("unit", unit == null ? null : unit.ltree())
                .update();
        return revoked == 0 ? of(deal) : announce(deal);
    }

    private List<Share> announce(Opportunity deal) {
        List<Share> shares = of(deal);
        SharesFact fact = new SharesFact(
                deal.id().value(),
                deal.number(),
                shares,
                deal.owner().id(),
                deal.owner().userName(),
                deal.owner().unit().value(),
                deal.owner().partnerId(),
                deal.version());
        events.append(NewEvent.of("opportunity.shared", deal.id().value(), fact));
        return shares;
    }

    private UUID userId(String userName) {
        return organisation
                .person(userName)
                .orElseThrow(() -> Problems.invalid("userName", "unknown"))
                .id();
    }

    private static void requireRight(Person by, Opportunity deal) {
        boolean owns = by.id().equals(deal.owner().id());
        if (!owns && !by.has(Roles.ADMIN) && !by.manages(deal.owner().unit())) {
            throw Problems.forbidden();
        }
    }
}
