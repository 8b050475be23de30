package io.tidewater.marketing.campaign;

import io.tidewater.platform.data.Money;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be changed of a campaign; in a request, what is not sent stays, and null clears. */
record CampaignEdit(
        @Nullable @Size(min = 1, max = 200) String name,
        @Nullable @Size(max = 50) String kind,
        @Nullable CampaignStatus status,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Money budget,
        @Nullable @Size(max = 4000) String note) {

    /** What can be changed, as it stands. */
    static CampaignEdit of(Campaign campaign) {
        return new CampaignEdit(
                campaign.name(),
                campaign.kind(),
                campaign.status(),
                campaign.startsOn(),
                campaign.endsOn(),
                campaign.budget(),
                campaign.note());
    }
}
