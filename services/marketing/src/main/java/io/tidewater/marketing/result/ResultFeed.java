package io.tidewater.marketing.result;

import io.tidewater.platform.event.EventMessage;
import io.tidewater.platform.event.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Listens for what becomes of leads and deals that came through a campaign. */
@Configuration(proxyBeanMethods = false)
class ResultFeed {

    @Bean
    EventSubscription campaignResults(Results results, JsonMapper json) {
        return EventSubscription.named("marketing.results")
                .onAnyWith("campaignId", "lead", event -> lead(event, results, json))
                .onAnyWith("campaignId", "sales", event -> deal(event, results, json))
                .build();
    }

    /** Every event of a lead carries its whole state; other events of the topic are not about one. */
    private static void lead(EventMessage<JsonNode> event, Results results, JsonMapper json) {
        if (event.type().startsWith("lead.")
                && event.data().path("campaignId").isString()
                && event.data().path("state").isString()) {
            results.lead(json.treeToValue(event.data(), LeadFact.class));
        }
    }

    private static void deal(EventMessage<JsonNode> event, Results results, JsonMapper json) {
        if (event.type().startsWith("opportunity.")
                && event.data().path("campaignId").isString()
                && event.data().path("stageCategory").isString()) {
            results.deal(json.treeToValue(event.data(), DealFact.class));
        }
    }
}
