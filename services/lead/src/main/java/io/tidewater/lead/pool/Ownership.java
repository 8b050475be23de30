package io.tidewater.lead.pool;

import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.LeadId;
import io.tidewater.lead.record.LeadVerb;
import io.tidewater.lead.record.Leads;
import io.tidewater.lead.record.Owner;
import io.tidewater.platform.directory.Colleague;
import io.tidewater.platform.directory.Directory;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Roles;
import io.tidewater.platform.web.ProblemException;
import io.tidewater.platform.web.Problems;
import io.tidewater.platform.web.Version;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who owns a lead: claiming from a public pool, giving back, assigning by hand (L14, L11). */
@Service
@Transactional
class Ownership {

    private final Leads leads;
    private final Directory directory;
    private final PoolWitness witness;
    private final Clock clock;

    Ownership(Leads leads, Directory directory, PoolWitness witness, Clock clock) {
        this.leads = leads;
        this.directory = directory;
        this.witness = witness;
        this.clock = clock;
    }

    /**
     * L14: the first who claims gets it. Who comes too late is told just that, although the lead is no longer in their
     * scope: they could see it while it lay in their pool.
     */
    Lead claim(Person person, UUID id) {
        try {
            Owner owner = Owner.of(person);
            return leads.change(
                    person,
                    new LeadId(id),
                    Version.ANY,
                    LeadVerb.CLAIM,
                    "lead.claimed",
                    lead -> lead.claim(owner, clock.instant()));
        } catch (ProblemException refusal) {
            if (refusal.status() == HttpStatus.NOT_FOUND && witness.sawInPool(person, id)) {
                throw Problems.conflict("lead-taken");
            }
            throw refusal;
        }
    }

    Lead release(Person person, UUID id, Version version, String reason) {
        return leads.change(
                person,
                new LeadId(id),
                version,
                LeadVerb.RELEASE,
                "lead.released",
                lead -> lead.release(reason, clock.instant()));
    }

    Lead assign(Person person, UUID id, Version version, String userName) {
        return leads.change(person, new LeadId(id), version, LeadVerb.ASSIGN, "lead.assigned", lead -> {
            Owner to = Owner.of(assignee(person, userName));
            return lead.assign(to, clock.instant());
        });
    }

    private Colleague assignee(Person by, String userName) {
        return directory
                .byUserName(userName)
                .filter(to -> to.roles().contains(Roles.SALES_REP)
                        || to.roles().contains(Roles.TELESALES)
                        || to.roles().contains(Roles.SALES_MANAGER))
                .filter(to -> by.has(Roles.ADMIN) || (to.unit() != null && by.manages(to.unit())))
                .orElseThrow(() -> Problems.invalid("userName", "unknown"));
    }
}
