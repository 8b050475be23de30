package io.tidewater.marketing.campaign;

import io.tidewater.platform.data.Money;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.web.ListQuery;
import io.tidewater.platform.web.PageResponse;
import io.tidewater.platform.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The members and costs of a campaign. */
@RestController
@RequestMapping("/api/v1/campaigns/{id}")
@PreAuthorize("hasAnyRole('marketer', 'admin', 'sales-manager', 'analyst', 'finance')")
class CampaignPartController {

    private final Members members;
    private final Costs costs;

    CampaignPartController(Members members, Costs costs) {
        this.members = members;
        this.costs = costs;
    }

    @GetMapping("/members")
    PageResponse<Member> members(Scope scope, @PathVariable UUID id, ListQuery query) {
        return members.of(scope, new CampaignId(id), query);
    }

    @PostMapping("/members")
    @PreAuthorize("hasAnyRole('marketer', 'admin')")
    ResponseEntity<Member> addMember(Person person, @PathVariable UUID id, @Valid @RequestBody MemberRequest request) {
        Member member = members.add(person, new CampaignId(id), request);
        return ResponseEntity.created(URI.create("/api/v1/campaigns/" + id + "/members/" + member.id()))
                .body(member);
    }

    @GetMapping("/costs")
    PageResponse<Cost> costs(Scope scope, @PathVariable UUID id) {
        return PageResponse.of(costs.of(scope, new CampaignId(id)));
    }

    @PostMapping("/costs")
    @PreAuthorize("hasAnyRole('marketer', 'finance', 'admin')")
    ResponseEntity<Cost> addCost(Person person, @PathVariable UUID id, @Valid @RequestBody Spent spent) {
        if (spent.amount().value().signum() <= 0) {
            throw Problems.invalid("amount", "positive");
        }
        Cost cost = costs.add(person, new CampaignId(id), spent.amount(), spent.spentOn(), spent.note());
        return ResponseEntity.created(URI.create("/api/v1/campaigns/" + id + "/costs/" + cost.id()))
                .body(cost);
    }

    record Spent(
            @NotNull Money amount,
            @Nullable LocalDate spentOn,
            @Nullable @Size(max = 500) String note) {}
}
