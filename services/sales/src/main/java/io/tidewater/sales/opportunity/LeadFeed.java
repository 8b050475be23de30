package io.tidewater.sales.opportunity;

import io.tidewater.platform.event.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Listens for conversions of leads. */
@Configuration
class LeadFeed {

    @Bean
    EventSubscription leadSubscription(LeadRequests requests) {
        return EventSubscription.named("sales.lead")
                .topic("lead")
                .on("lead.opportunity-requested", LeadRequests.OpportunityRequest.class, requests::handle)
                .build();
    }
}
