package io.tidewater.marketing.campaign;

import io.tidewater.platform.data.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Money that was spent on a campaign. */
record Cost(
        UUID id,
        UUID campaignId,
        LocalDate spentOn,
        Money amount,
        @Nullable String note,
        String byUserName,
        Instant at) {}
