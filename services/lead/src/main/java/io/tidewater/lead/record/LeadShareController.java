package io.tidewater.lead.record;

import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.sharing.Share;
import io.tidewater.platform.sharing.ShareRequest;
import io.tidewater.platform.web.PageResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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
    private final LeadShares shares;

    LeadShareController(Leads leads, LeadShares shares) {
        this.leads = leads;
        this.shares = shares;
    }

    @GetMapping
    PageResponse<Share> list(Scope scope, @PathVariable UUID id) {
        return PageResponse.of(shares.of(leads.get(scope, new LeadId(id)).id()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    PageResponse<Share> share(Person person, @PathVariable UUID id, @Valid @RequestBody ShareRequest with) {
        return PageResponse.of(shares.grant(person, new LeadId(id), with));
    }

    @DeleteMapping
    PageResponse<Share> unshare(Person person, @PathVariable UUID id, @Valid @RequestBody ShareRequest with) {
        return PageResponse.of(shares.revoke(person, new LeadId(id), with));
    }
}
