package io.tidewater.sales.order;

import feign.FeignException;
import io.tidewater.platform.client.Downstream;
import io.tidewater.platform.client.DownstreamAwayException;
import io.tidewater.platform.client.Downstreams;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks the account service about credit, outside of any transaction. "Down" is {@link DownstreamAwayException}, never a refusal. */
@Component
class CreditDesk {

    private final CreditClient client;
    private final Downstream account;

    CreditDesk(CreditClient client, Downstreams downstreams) {
        this.client = client;
        this.account = downstreams.named("account-credit");
    }

    CreditClient.Decision reserve(SalesOrder order) {
        try {
            return account.call(() -> client.reserve(
                    new CreditClient.Reservation(order.id(), order.buyer().accountId(), order.total())));
        } catch (FeignException.NotFound | FeignException.UnprocessableEntity | FeignException.Conflict refusal) {
            return new CreditClient.Decision("held", "account-unknown");
        }
    }

    void release(UUID orderId) {
        try {
            account.call(() -> {
                client.release(orderId);
                return true;
            });
        } catch (FeignException.NotFound nothingReserved) {
            return;
        }
    }
}
