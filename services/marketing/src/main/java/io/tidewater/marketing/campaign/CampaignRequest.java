package io.tidewater.marketing.campaign;

import io.tidewater.platform.data.Money;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A campaign as a marketer plans it. */
record CampaignRequest(
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 50) String kind,
        @Nullable CampaignStatus status,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Money budget,
        @Nullable @Size(max = 4000) String note) {}
