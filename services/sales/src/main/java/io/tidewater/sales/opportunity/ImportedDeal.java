package io.tidewater.sales.opportunity;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One row of a file of deals, its names not looked up yet. */
record ImportedDeal(
        @Nullable String externalId,
        @Nullable String name,
        @Nullable String owner,
        @Nullable String product,
        @Nullable String account,
        String stage,
        @Nullable LocalDate engagedOn,
        @Nullable LocalDate closeOn,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable String lossReason,
        @Nullable String nextStep) {}
