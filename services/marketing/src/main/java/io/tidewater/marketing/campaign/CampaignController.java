package io.tidewater.marketing.campaign;

import io.swagger.v3.oas.annotations.media.Schema;
import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.RecordedEvent;
import io.tidewater.platform.list.ListReader;
import io.tidewater.platform.list.ListSource;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.web.Bodies;
import io.tidewater.platform.web.ListQuery;
import io.tidewater.platform.web.PageResponse;
import io.tidewater.platform.web.Representations;
import io.tidewater.platform.web.Version;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Plans, lists and shows campaigns. */
@RestController
@RequestMapping("/api/v1/campaigns")
@PreAuthorize("hasAnyRole('marketer', 'admin', 'sales-manager', 'analyst', 'finance')")
class CampaignController {

    private static final int HISTORY_PAGE = 200;

    private final Campaigns campaigns;
    private final EventLog events;
    private final ListReader<Campaign> list;
    private final Bodies bodies;

    CampaignController(Campaigns campaigns, EventLog events, JdbcClient jdbc, Bodies bodies) {
        this.campaigns = campaigns;
        this.bodies = bodies;
        this.events = events;
        this.list = new ListReader<>(
                jdbc,
                ListSource.newestFirst(
                        CampaignTable.TYPE,
                        CampaignTable.PROTECTED,
                        CampaignTable.COLUMNS,
                        "campaign c",
                        "c.search",
                        CampaignTable::read));
    }

    @GetMapping
    PageResponse<Campaign> list(Scope scope, ListQuery query) {
        return list.read(scope, query);
    }

    @PostMapping
    @PreAuthorize("hasAnyRole('marketer', 'admin')")
    ResponseEntity<Campaign> add(Person person, @Valid @RequestBody CampaignRequest request) {
        Campaign campaign = campaigns.add(person, request);
        return Representations.created("/api/v1/campaigns/" + campaign.id(), campaign, campaign.version());
    }

    @GetMapping("/{id}")
    ResponseEntity<Campaign> get(Scope scope, @PathVariable UUID id) {
        Campaign campaign = campaigns.get(scope, new CampaignId(id));
        return Representations.ok(campaign, campaign.version());
    }

    @PatchMapping("/{id}")
    @PreAuthorize("hasAnyRole('marketer', 'admin')")
    ResponseEntity<Campaign> edit(
            Person person,
            @PathVariable UUID id,
            Version version,
            @RequestBody @Schema(implementation = CampaignEdit.class) ObjectNode body) {
        Campaign campaign = campaigns.edit(
                person, new CampaignId(id), version, current -> bodies.merge(current, body, CampaignEdit.class));
        return Representations.ok(campaign, campaign.version());
    }

    /** Every change with who, when, old and new values; newest first. */
    @GetMapping("/{id}/history")
    PageResponse<RecordedEvent> history(Scope scope, @PathVariable UUID id) {
        Campaign campaign = campaigns.get(scope, new CampaignId(id));
        return PageResponse.of(events.history(campaign.id().toString(), HISTORY_PAGE, null));
    }
}
