package io.tidewater.platform.client;

import feign.FeignException;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Duration;

/** Gives each called service its breaker and bulkhead, with the same limits everywhere. */
public final class Downstreams {

    private static final int CALLS_WATCHED = 20;
    private static final int CALLS_NEEDED = 5;
    private static final Duration OPEN_FOR = Duration.ofSeconds(5);
    private static final int CALLS_AT_ONCE = 50;

    private final CircuitBreakerRegistry breakers;
    private final BulkheadRegistry bulkheads;

    Downstreams(CircuitBreakerRegistry breakers, BulkheadRegistry bulkheads) {
        this.breakers = breakers;
        this.bulkheads = bulkheads;
    }

    /** The service of this name; the same name gives the same breaker. */
    public Downstream named(String service) {
        CircuitBreakerConfig breaker = CircuitBreakerConfig.custom()
                .slidingWindowSize(CALLS_WATCHED)
                .minimumNumberOfCalls(CALLS_NEEDED)
                .waitDurationInOpenState(OPEN_FOR)
                .permittedNumberOfCallsInHalfOpenState(2)
                .automaticTransitionFromOpenToHalfOpenEnabled(true)
                .ignoreException(fault -> fault instanceof FeignException.FeignClientException)
                .build();
        BulkheadConfig bulkhead =
                BulkheadConfig.custom().maxConcurrentCalls(CALLS_AT_ONCE).build();
        return new Downstream(
                service, breakers.circuitBreaker(service, breaker), bulkheads.bulkhead(service, bulkhead));
    }
}
