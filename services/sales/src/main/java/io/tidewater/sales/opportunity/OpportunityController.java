package io.tidewater.sales.opportunity;

import io.swagger.v3.oas.annotations.media.Schema;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.web.ListQuery;
import io.tidewater.platform.web.PageResponse;
import io.tidewater.platform.web.Representations;
import io.tidewater.platform.web.Version;
import io.tidewater.sales.Sellers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Deals: made, listed, read, edited and moved. */
@RestController
@RequestMapping("/api/v1/opportunities")
class OpportunityController {

    record Assignment(@NotBlank @Size(max = 255) String userName) {}

    private final OpportunityDesk desk;
    private final OpportunityList list;

    OpportunityController(OpportunityDesk desk, OpportunityList list) {
        this.desk = desk;
        this.list = list;
    }

    @GetMapping
    @PreAuthorize(Sellers.READ)
    PageResponse<OpportunityView> list(Scope scope, ListQuery query) {
        return list.read(scope, query);
    }

    @GetMapping("/{id}")
    @PreAuthorize(Sellers.READ)
    ResponseEntity<OpportunityView> get(Scope scope, @PathVariable UUID id) {
        return answer(desk.get(scope, new OpportunityId(id)));
    }

    @PostMapping
    @PreAuthorize(Sellers.WRITE)
    ResponseEntity<OpportunityView> create(
            Person person, @RequestBody @Schema(implementation = OpportunityBodies.NewDeal.class) ObjectNode body) {
        Opportunity deal = desk.create(person, body);
        return Representations.created("/api/v1/opportunities/" + deal.id(), OpportunityView.of(deal), deal.version());
    }

    @PatchMapping("/{id}")
    @PreAuthorize(Sellers.WRITE)
    ResponseEntity<OpportunityView> change(
            Scope scope,
            @PathVariable UUID id,
            Version expected,
            @RequestBody @Schema(implementation = OpportunityDraft.class) ObjectNode body) {
        return answer(desk.change(scope, new OpportunityId(id), expected, body));
    }

    @PostMapping("/{id}/stage")
    @PreAuthorize(Sellers.WRITE)
    ResponseEntity<OpportunityView> enter(
            Scope scope,
            @PathVariable UUID id,
            Version expected,
            @RequestBody @Schema(implementation = OpportunityBodies.MoveWithFacts.class) ObjectNode body) {
        return answer(desk.enter(scope, new OpportunityId(id), expected, body));
    }

    @PostMapping("/{id}/reopen")
    @PreAuthorize(Sellers.LEAD)
    ResponseEntity<OpportunityView> reopen(
            Scope scope,
            @PathVariable UUID id,
            Version expected,
            @Valid @RequestBody OpportunityBodies.Reopening reopening) {
        return answer(desk.reopen(scope, new OpportunityId(id), expected, reopening));
    }

    @PostMapping("/{id}/assign")
    @PreAuthorize(Sellers.LEAD)
    ResponseEntity<OpportunityView> assign(
            Scope scope, @PathVariable UUID id, Version expected, @Valid @RequestBody Assignment to) {
        return answer(desk.assign(scope, new OpportunityId(id), expected, to.userName()));
    }

    private static ResponseEntity<OpportunityView> answer(Opportunity deal) {
        return Representations.ok(OpportunityView.of(deal), deal.version());
    }
}
