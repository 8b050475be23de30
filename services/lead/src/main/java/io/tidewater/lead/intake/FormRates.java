package io.tidewater.lead.intake;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.tidewater.platform.web.Problems;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Holds each address to a form's rate; on each instance by itself, behind the gateway's own limit. */
@Component
class FormRates {

    private static final int MOST_ADDRESSES = 50_000;

    private final Cache<String, AtomicInteger> minutes = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    /** Refuses with 429 what comes too often. */
    void check(Form form, String address) {
        Integer most = form.ratePerMinute();
        if (most == null) {
            return;
        }
        AtomicInteger sent = minutes.get(form.key() + " " + address, key -> new AtomicInteger());
        if (sent.incrementAndGet() > most) {
            throw Problems.tooMany("form-rate", most);
        }
    }
}
