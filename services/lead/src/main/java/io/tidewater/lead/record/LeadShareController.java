package io.tidewater.lead.record;

import io.tidewater.platform.directory.Directory;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.sharing.Recipients;
import io.tidewater.platform.sharing.Share;
import io.tidewater.platform.sharing.ShareRequest;
import io.tidewater.platform.sharing.ShareTable;
import io.tidewater.platform.web.PageResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Opens a lead to further people and units, and closes it again (P2). */
@RestController
@RequestMapping("/api/v1/leads/{id}/shares")
class LeadShareController {

    private final Leads leads;
    private final ShareTable shares;

    LeadShareController(Leads leads, JdbcClient jdbc, Directory directory, Clock clock) {
        this.leads = leads;
        this.shares = new ShareTable(jdbc, Recipients.in(directory), clock, "lead_share");
    }

    @GetMapping
    PageResponse<Share> list(Scope scope, @PathVariable UUID id) {
        Lead lead = leads.get(scope, new LeadId(id));
        return PageResponse.of(shares.of(lead.id().value()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Transactional
    public PageResponse<Share> share(Person person, @PathVariable UUID id, @Valid @RequestBody ShareRequest with) {
        Lead lead = leads.take(person, new LeadId(id), LeadVerb.EDIT);
        return told(lead, shares.grant(lead.id().value(), person, with));
    }

    @DeleteMapping
    @Transactional
    public PageResponse<Share> unshare(Person person, @PathVariable UUID id, @Valid @RequestBody ShareRequest with) {
        Lead lead = leads.take(person, new LeadId(id), LeadVerb.EDIT);
        return told(lead, shares.revoke(lead.id().value(), with));
    }

    private PageResponse<Share> told(Lead lead, boolean changed) {
        UUID id = lead.id().value();
        List<Share> all = shares.of(id);
        if (changed) {
            leads.tell(lead, "lead.shared", new Shared(id, all));
        }
        return PageResponse.of(all);
    }

    /** With whom a lead is shared by now, all of them. */
    record Shared(UUID id, List<Share> shares) {}
}
