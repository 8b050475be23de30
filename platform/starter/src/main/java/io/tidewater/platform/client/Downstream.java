package io.tidewater.platform.client;

import feign.FeignException;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.tidewater.platform.web.Problems;
import java.util.function.Supplier;

/**
 * Another service that this one calls. Every call goes through its breaker and its bulkhead; time-outs are the client's.
 * "Down" is always {@link DownstreamAwayException}, never mistaken for an answer.
 */
public final class Downstream {

    private final String name;
    private final CircuitBreaker breaker;
    private final Bulkhead bulkhead;

    Downstream(String name, CircuitBreaker breaker, Bulkhead bulkhead) {
        this.name = name;
        this.breaker = breaker;
        this.bulkhead = bulkhead;
    }

    /**
     * Makes the call.
     *
     * @throws DownstreamAwayException when the service is down, too slow, overloaded or its breaker is open
     * @throws FeignException for an answer of the service that is a refusal (4xx)
     */
    public <T> T call(Supplier<T> call) {
        try {
            return Bulkhead.decorateSupplier(bulkhead, CircuitBreaker.decorateSupplier(breaker, call))
                    .get();
        } catch (FeignException.FeignClientException refusal) {
            throw refusal;
        } catch (CallNotPermittedException | BulkheadFullException | FeignException away) {
            throw new DownstreamAwayException(name, away);
        }
    }

    /** As {@link #call}, for a request whose caller waits: "down" becomes 503. */
    public <T> T callForRequest(Supplier<T> call) {
        try {
            return call(call);
        } catch (DownstreamAwayException away) {
            throw Problems.unavailable("service-away", name);
        }
    }
}
