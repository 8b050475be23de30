package io.tidewater.account.overview;

import io.tidewater.platform.event.EventMessage;
import io.tidewater.platform.event.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Listens to all services for records that belong to accounts. */
@Configuration(proxyBeanMethods = false)
class OverviewFeed {

    /** The consumer's name, by which its progress is asked for. */
    static final String NAME = "account.overview";

    @Bean
    EventSubscription overview(LinkedRecords records, JsonMapper json) {
        return EventSubscription.named(NAME)
                .onAnyWith("accountId", "lead", event -> take(event, "lead.", records, json))
                .onAny("sales", event -> take(event, "opportunity.", "order.", records, json))
                .onAny("service-ticket", event -> take(event, "ticket.", records, json))
                .build();
    }

    private static void take(
            EventMessage<JsonNode> event, String one, String other, LinkedRecords records, JsonMapper json) {
        take(event, event.type().startsWith(one) ? one : other, records, json);
    }

    /** Requests of a conversion name an account too, but are not the record they are about: they carry no version. */
    private static void take(EventMessage<JsonNode> event, String prefix, LinkedRecords records, JsonMapper json) {
        if (event.type().startsWith(prefix) && event.data().hasNonNull("version")) {
            LinkedFact fact = json.treeToValue(event.data(), LinkedFact.class);
            if (fact.isLinked()) {
                records.take(event, fact);
            }
        }
    }
}
