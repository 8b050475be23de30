package io.tidewater.reporting.fact;

import io.tidewater.platform.event.EventMessage;
import io.tidewater.platform.event.EventSubscription;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the events of all services into the facts of a generation, a poll at a time. */
@Component
class FactFeed {

    private final FactWriter writer;
    private final JsonMapper json;

    FactFeed(FactWriter writer, JsonMapper json) {
        this.writer = writer;
        this.json = json;
    }

    EventSubscription into(Generation generation) {
        String schema = generation.schema();
        return EventSubscription.named(generation.consumer())
                .onBatch("lead", events -> {
                    writer.leads(schema, states(events, "lead.", Facts.Lead.class));
                    writer.removeLeads(schema, removed(events, "lead.removed"));
                    shares(schema, events);
                })
                .onBatch("account", events -> writer.accounts(schema, states(events, "account.", Facts.Account.class)))
                .onBatch("sales", events -> sales(schema, events))
                .onBatch(
                        "service-ticket",
                        events -> writer.tickets(schema, states(events, "ticket.", Facts.Ticket.class)))
                .onBatch("marketing", events -> marketing(schema, events))
                .build();
    }

    private void sales(String schema, List<EventMessage<JsonNode>> events) {
        writer.opportunities(schema, states(events, "opportunity.", Facts.Opportunity.class));
        shares(schema, events);
    }

    private void shares(String schema, List<EventMessage<JsonNode>> events) {
        for (EventMessage<JsonNode> event : events) {
            if (event.type().endsWith(".shared") && event.data().path("shares").isArray()) {
                writer.shares(schema, json.treeToValue(event.data(), Facts.Shares.class));
            }
        }
    }

    private void marketing(String schema, List<EventMessage<JsonNode>> events) {
        writer.campaigns(schema, states(events, "campaign.", Facts.Campaign.class));
        for (EventMessage<JsonNode> event : events) {
            if (event.type().equals("campaign.cost-added")) {
                writer.cost(schema, json.treeToValue(event.data(), Facts.Cost.class));
            }
        }
    }

    /** The ids of records that are no more; what is told of a record later than that, nobody tells. */
    private static List<UUID> removed(List<EventMessage<JsonNode>> events, String type) {
        return events.stream()
                .filter(event -> event.type().equals(type))
                .map(event -> UUID.fromString(event.key()))
                .toList();
    }

    /** Events that carry the state of a record: they have a version and a place in the organisation. */
    private <T> List<T> states(List<EventMessage<JsonNode>> events, String prefix, Class<T> as) {
        return events.stream()
                .filter(event ->
                        event.type().startsWith(prefix) && !event.type().endsWith(".shared"))
                .filter(event ->
                        event.data().hasNonNull("version") && event.data().hasNonNull("orgPath"))
                .map(event -> json.treeToValue(event.data(), as))
                .toList();
    }
}
