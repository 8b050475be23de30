package io.tidewater.lead.conversion;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Raises an alert for a conversion that waits past its deadline; it goes on by itself when the answer comes. */
@Component
class ConversionWatch {

    private static final Logger log = LoggerFactory.getLogger(ConversionWatch.class);

    private final ConversionStore store;
    private final Counter overdue;

    ConversionWatch(ConversionStore store, MeterRegistry metrics) {
        this.store = store;
        this.overdue = metrics.counter("tidewater.conversion.overdue");
    }

    @Scheduled(fixedDelayString = "PT30S")
    void look() {
        store.overdue().forEach(conversion -> {
            overdue.increment();
            log.error("Conversion {} of lead {} waits at {}", conversion.id(), conversion.leadId(), conversion.step());
        });
    }
}
