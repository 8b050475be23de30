package io.tidewater.lead.pool;

import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.LeadId;
import io.tidewater.lead.record.LeadVerb;
import io.tidewater.lead.record.Leads;
import io.tidewater.lead.record.Owner;
import io.tidewater.lead.territory.TerritoryGuard;
import io.tidewater.platform.directory.Colleague;
import io.tidewater.platform.directory.Directory;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Roles;
import io.tidewater.platform.web.ProblemException;
import io.tidewater.platform.web.Problems;
import io.tidewater.platform.web.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who owns a lead: claiming from a public pool, giving back, assigning by hand (L14, L11). */
@Service
@Transactional
public class Ownership {

    private final Leads leads;
    private final Directory directory;
    private final PoolWitness witness;
    private final ClaimGate gate;
    private final TerritoryGuard territories;
    private final Clock clock;

    Ownership(
            Leads leads,
            Directory directory,
            PoolWitness witness,
            ClaimGate gate,
            TerritoryGuard territories,
            Clock clock) {
        this.leads = leads;
        this.directory = directory;
        this.witness = witness;
        this.gate = gate;
        this.territories = territories;
        this.clock = clock;
    }

    /**
     * L14: the first who claims gets it. Who comes too late is told just that, although the lead is no longer in their
     * scope: they could see it while it lay in their pool.
     */
    Lead claim(Person person, UUID id) {
        try {
            Owner owner = Owner.of(person);
            gate.enter(owner);
            return leads.change(person, new LeadId(id), Version.ANY, LeadVerb.CLAIM, "lead.claimed", lead -> {
                Instant now = clock.instant();
                Lead claimed = lead.claim(owner, now);
                requireTerritory(owner, lead);
                gate.requireClaim(owner, lead, now);
                return claimed;
            });
        } catch (ProblemException refusal) {
            if (refusal.status() == HttpStatus.NOT_FOUND && witness.sawInPool(person, id)) {
                throw Problems.conflict("lead-taken");
            }
            throw refusal;
        }
    }

    /** Gives a lead back to its pool. */
    public Lead release(Person person, UUID id, Version version, String reason) {
        return leads.change(
                person,
                new LeadId(id),
                version,
                LeadVerb.RELEASE,
                "lead.released",
                lead -> lead.release(reason, clock.instant()));
    }

    /** Gives a lead to somebody whom the person may give leads to. */
    public Lead assign(Person person, UUID id, Version version, String userName) {
        return assign(person, id, version, userName, null);
    }

    /**
     * L11, L13: given by a manager.
     *
     * @param override why the lead goes to somebody whose unit's territory does not hold it; null not to do that
     */
    Lead assign(Person person, UUID id, Version version, String userName, @Nullable String override) {
        Optional<Colleague> assignee = assignee(person, userName);
        assignee.map(Owner::of).ifPresent(gate::enter);
        Lead assigned = leads.change(person, new LeadId(id), version, LeadVerb.ASSIGN, "lead.assigned", lead -> {
            Owner to = Owner.of(assignee.orElseThrow(() -> Problems.invalid("userName", "unknown")));
            Instant now = clock.instant();
            if (override == null) {
                requireTerritory(to, lead);
            }
            if (lead.owner() == null || !lead.owner().id().equals(to.id())) {
                gate.requireRoom(to, lead, now);
            }
            return lead.assign(to, now);
        });
        Owner owner = assigned.owner();
        if (override != null && owner != null && !territories.allows(owner.unit(), assigned)) {
            leads.tell(
                    assigned,
                    "territory.overridden",
                    new Overridden(
                            id,
                            owner.userName(),
                            owner.unit(),
                            territories.holders(assigned),
                            person.userName(),
                            override));
        }
        return assigned;
    }

    private void requireTerritory(Owner owner, Lead lead) {
        if (!territories.allows(owner.unit(), lead)) {
            throw territories.refusal(lead);
        }
    }

    private Optional<Colleague> assignee(Person by, String userName) {
        return directory
                .byUserName(userName)
                .filter(to -> to.roles().contains(Roles.SALES_REP)
                        || to.roles().contains(Roles.TELESALES)
                        || to.roles().contains(Roles.SALES_MANAGER))
                .filter(to -> to.unit() != null && (by.has(Roles.ADMIN) || by.manages(to.unit())));
    }

    /** A lead went to a unit whose territory does not hold it, on the word of a manager. */
    record Overridden(
            UUID leadId, String ownerUserName, OrgPath unit, List<OrgPath> holders, String byUserName, String reason) {}
}
