package io.tidewater.lead.record;

import io.tidewater.platform.directory.Directory;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.sharing.Recipients;
import io.tidewater.platform.sharing.Share;
import io.tidewater.platform.sharing.ShareRequest;
import io.tidewater.platform.sharing.ShareTable;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** With whom leads are shared (P2); whatever changes it tells all that is left. */
@Service
public class LeadShares {

    private final Leads leads;
    private final ShareTable table;

    LeadShares(Leads leads, JdbcClient jdbc, Directory directory, Clock clock) {
        this.leads = leads;
        this.table = new ShareTable(jdbc, Recipients.in(directory), clock, "lead_share");
    }

    List<Share> of(LeadId id) {
        return table.of(id.value());
    }

    @Transactional
    public List<Share> grant(Person by, LeadId id, ShareRequest with) {
        Lead lead = leads.take(by, id, LeadVerb.EDIT);
        return table.grant(lead.id().value(), by, with) ? tell(lead) : of(lead.id());
    }

    @Transactional
    public List<Share> revoke(Person by, LeadId id, ShareRequest with) {
        Lead lead = leads.take(by, id, LeadVerb.EDIT);
        return table.revoke(lead.id().value(), with) ? tell(lead) : of(lead.id());
    }

    /** Tells with whom a lead that was {@link Leads#take taken} is shared by now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Share> tell(Lead lead) {
        List<Share> all = of(lead.id());
        leads.tell(lead, "lead.shared", new Shared(lead.id().value(), all));
        return all;
    }

    /** With whom a lead is shared by now, all of them. */
    record Shared(UUID id, List<Share> shares) {}
}
