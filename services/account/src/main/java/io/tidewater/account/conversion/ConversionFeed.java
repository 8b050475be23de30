package io.tidewater.account.conversion;

import io.tidewater.platform.event.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Listens for leads that are converted. */
@Configuration(proxyBeanMethods = false)
class ConversionFeed {

    @Bean
    EventSubscription conversionRequests(ConversionDesk desk) {
        return EventSubscription.named("account.conversion")
                .topic("lead")
                .on("lead.account-requested", Requests.AccountRequested.class, event -> desk.answer(event.data()))
                .on("lead.conversion-cancelled", Requests.Cancelled.class, event -> desk.cancel(event.data()))
                .build();
    }
}
