package io.tidewater.sales.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody orders.
 *
 * @param accountId who buys; a customer user need not say it
 */
record OrderDraft(
        @Nullable UUID accountId,
        @Nullable UUID opportunityId,
        @NotEmpty @Size(max = 200) List<@Valid @NotNull Line> lines) {

    record Line(
            @NotNull UUID productId,

            @NotNull @DecimalMin("0.001") @Digits(integer = 9, fraction = 3)
            BigDecimal quantity) {}

    /** Other lines for an order that is not promised yet. */
    record Lines(@NotEmpty @Size(max = 200) List<@Valid @NotNull Line> lines) {}
}
