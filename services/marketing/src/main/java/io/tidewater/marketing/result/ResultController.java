package io.tidewater.marketing.result;

import io.tidewater.marketing.campaign.Campaign;
import io.tidewater.marketing.campaign.CampaignId;
import io.tidewater.marketing.campaign.Campaigns;
import io.tidewater.platform.data.Money;
import io.tidewater.platform.event.ConsumerProgress;
import io.tidewater.platform.scope.Scope;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows what a campaign brought. */
@RestController
class ResultController {

    private static final int RETURN_DIGITS = 2;

    private final Campaigns campaigns;
    private final Results results;
    private final ConsumerProgress progress;

    ResultController(Campaigns campaigns, Results results, ConsumerProgress progress) {
        this.campaigns = campaigns;
        this.results = results;
        this.progress = progress;
    }

    @GetMapping("/api/v1/campaigns/{id}/results")
    @PreAuthorize("hasAnyRole('marketer', 'admin', 'sales-manager', 'analyst', 'finance')")
    CampaignResult results(Scope scope, @PathVariable UUID id) {
        Campaign campaign = campaigns.get(scope, new CampaignId(id));
        UUID key = campaign.id().value();
        List<Money> revenue = results.wonRevenue(key);
        List<Money> cost = results.cost(key);
        Results.Counts counts = results.counts(key);
        return new CampaignResult(
                key,
                counts.leads(),
                counts.converted(),
                counts.opportunities(),
                counts.won(),
                revenue,
                cost,
                returnOnCost(revenue, cost),
                progress.caughtUpAt("marketing.results"));
    }

    /** Revenue per unit of cost; only where both are in one and the same currency. */
    private static @Nullable BigDecimal returnOnCost(List<Money> revenue, List<Money> cost) {
        boolean comparable = revenue.size() == 1
                && cost.size() == 1
                && revenue.getFirst().currency().equals(cost.getFirst().currency());
        return comparable
                ? revenue.getFirst().value().divide(cost.getFirst().value(), RETURN_DIGITS, RoundingMode.HALF_UP)
                : null;
    }

    /**
     * What came back.
     *
     * @param returnOnCost won revenue for each unit of cost, two digits
     * @param asOf up to when other services' events are counted
     */
    record CampaignResult(
            UUID campaignId,
            long leads,
            long converted,
            long opportunities,
            long won,
            List<Money> wonRevenue,
            List<Money> cost,
            @Nullable BigDecimal returnOnCost,
            Instant asOf) {}
}
