package io.tidewater.marketing.result;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of an event about an opportunity. */
record DealFact(
        UUID id,
        UUID campaignId,
        String stageCategory,
        @Nullable BigDecimal amountValue,
        @Nullable String amountCurrency,
        long version) {}
