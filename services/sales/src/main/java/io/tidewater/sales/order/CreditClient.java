package io.tidewater.sales.order;

import io.tidewater.platform.data.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** The account service's credit calls; both may be repeated with the same effect. */
@FeignClient(name = "account-credit", url = "${tidewater.services.account}")
interface CreditClient {

    record Reservation(UUID orderId, UUID accountId, Money amount) {}

    /** {@code approved}, or {@code held} with a reason. */
    record Decision(String decision, @Nullable String reason) {

        boolean isApproved() {
            return decision.equals("approved");
        }
    }

    @PostMapping("/internal/credit/reservations")
    Decision reserve(@RequestBody Reservation reservation);

    @DeleteMapping("/internal/credit/reservations/{orderId}")
    void release(@PathVariable("orderId") UUID orderId);
}
