package io.tidewater.gateway.route;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.tidewater.gateway.problem.ProblemWriter;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The guards of all services, shown as metrics: the breaker's state and how many requests wait. */
record ServiceGuards(Map<String, ServiceGuard> byService) implements MeterBinder {

    static ServiceGuards of(RouteTable table, ProblemWriter problems) {
        return new ServiceGuards(table.services().keySet().stream()
                .collect(Collectors.toMap(
                        Function.identity(), name -> new ServiceGuard(name, table.breaker(), problems::answer))));
    }

    ServiceGuard of(String service) {
        return Objects.requireNonNull(byService.get(service), service);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        byService.forEach((service, guard) -> {
            Gauge.builder("gateway.breaker.open", guard, one -> one.open() ? 1 : 0)
                    .tag("service", service)
                    .register(registry);
            Gauge.builder("gateway.requests.waiting", guard, ServiceGuard::waiting)
                    .tag("service", service)
                    .register(registry);
        });
    }
}
