package io.tidewater.lead.duplicate;

import io.tidewater.platform.event.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps up with accounts and contacts, so that newcomers can be compared with them (L7). */
@Configuration(proxyBeanMethods = false)
class PartyFeed {

    @Bean
    EventSubscription duplicateParties(Parties parties) {
        EventSubscription.Builder feed =
                EventSubscription.named("lead.duplicates").topic("account");
        for (String verb : new String[] {"created", "changed", "assigned", "snapshot"}) {
            feed.on("account." + verb, PartyFact.Account.class, event -> parties.account(event.data()));
        }
        for (String verb : new String[] {"created", "changed", "snapshot"}) {
            feed.on("contact." + verb, PartyFact.Contact.class, event -> parties.contact(event.data()));
        }
        return feed.on(
                        "account.withdrawn",
                        PartyFact.Gone.class,
                        event -> parties.accountGone(event.data().id()))
                .build();
    }
}
