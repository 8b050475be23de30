package io.tidewater.lead.conversion;

import io.tidewater.platform.event.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Listens for the answers that move conversions on. */
@Configuration(proxyBeanMethods = false)
class ConversionFeed {

    @Bean
    EventSubscription conversionAnswers(Conversions conversions) {
        return EventSubscription.named("lead.conversion")
                .topic("account")
                .on(
                        "account.conversion-ready",
                        Answers.AccountReady.class,
                        event -> conversions.accountReady(event.data()))
                .on(
                        "account.conversion-refused",
                        Answers.Refused.class,
                        event -> conversions.accountRefused(event.data()))
                .topic("sales")
                .on(
                        "opportunity.created",
                        Answers.OpportunityCreated.class,
                        event -> conversions.opportunityCreated(event.data()))
                .on("opportunity.refused", Answers.Refused.class, event -> conversions.opportunityRefused(event.data()))
                .build();
    }
}
