package io.tidewater.gateway.route;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.tidewater.gateway.problem.Problem;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Keeps one ill service from hurting the others (G4): a bulkhead bounds how many requests wait for it, a breaker stops
 * asking while it is away. Only failures to get any answer count; whatever a service answers is its own business.
 */
final class ServiceGuard implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    /** How long one request may be the only one that tries whether the service is well again. */
    private static final Duration PROBE = Duration.ofSeconds(5);

    private final String service;
    private final CircuitBreaker breaker;
    private final Bulkhead bulkhead;
    private final Duration pause;
    private final int concurrent;
    private final Function<Problem, ServerResponse> refusals;

    ServiceGuard(String service, RouteTable.Breaker table, Function<Problem, ServerResponse> refusals) {
        this.service = service;
        this.refusals = refusals;
        this.pause = table.pause();
        this.concurrent = table.concurrent();
        this.breaker = CircuitBreaker.of(service, breakerConfig(table));
        this.bulkhead = Bulkhead.of(
                service,
                BulkheadConfig.custom()
                        .maxConcurrentCalls(table.concurrent())
                        .maxWaitDuration(Duration.ZERO)
                        .build());
    }

    boolean open() {
        return breaker.getState() == CircuitBreaker.State.OPEN;
    }

    int waiting() {
        return concurrent - bulkhead.getMetrics().getAvailableConcurrentCalls();
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        if (!bulkhead.tryAcquirePermission()) {
            return refuse("service-busy");
        }
        try {
            return breaker.tryAcquirePermission() ? ask(request, next) : refuse("service-unavailable");
        } finally {
            bulkhead.onComplete();
        }
    }

    private ServerResponse ask(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        long start = System.nanoTime();
        boolean judged = false;
        try {
            ServerResponse answer = next.handle(request);
            breaker.onSuccess(System.nanoTime() - start, TimeUnit.NANOSECONDS);
            judged = true;
            return answer;
        } catch (ServiceFailed failure) {
            if (failure.noConnectionFree()) {
                return refuse("service-busy");
            }
            breaker.onError(System.nanoTime() - start, TimeUnit.NANOSECONDS, failure);
            judged = true;
            return refuse(failure.slow() ? "service-slow" : "service-unavailable");
        } finally {
            if (!judged) {
                breaker.releasePermission();
            }
        }
    }

    private ServerResponse refuse(String code) {
        return refusals.apply(Problem.unavailable(code, pause, service));
    }

    private static CircuitBreakerConfig breakerConfig(RouteTable.Breaker table) {
        return CircuitBreakerConfig.custom()
                .slidingWindowSize(table.window())
                .minimumNumberOfCalls(table.least())
                .failureRateThreshold(table.failures())
                .waitDurationInOpenState(table.pause())
                .permittedNumberOfCallsInHalfOpenState(1)
                .maxWaitDurationInHalfOpenState(PROBE)
                .build();
    }
}
