package io.tidewater.account.notice;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.tidewater.platform.event.EventMessage;
import io.tidewater.platform.event.EventSubscription;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes notices of what others did to a person's records. */
@Configuration(proxyBeanMethods = false)
class NoticeFeed {

    private static final Set<String> TELLING = Set.of(
            "lead.created",
            "lead.assigned",
            "lead.conversion-refused",
            "lead.converted",
            "opportunity.assigned",
            "order.approved",
            "order.held",
            "ticket.assigned",
            "ticket.replied",
            "ticket.reopened",
            "ticket.target-missed",
            "account.assigned",
            "task.assigned");

    @Bean
    EventSubscription tellingEvents(Notices notices, JsonMapper json) {
        return EventSubscription.named("account.notice")
                .topic("lead")
                .on("reminder.sent", Reminder.class, event -> remind(event, notices))
                .onAnyWith("ownerId", "lead", event -> take(event, notices, json))
                .onAny("sales", event -> take(event, notices, json))
                .onAny("service-ticket", event -> take(event, notices, json))
                .onAny("account", event -> take(event, notices, json))
                .build();
    }

    /** Nobody is told of what they did themselves. */
    private static void take(EventMessage<JsonNode> event, Notices notices, JsonMapper json) {
        if (!TELLING.contains(event.type())) {
            return;
        }
        Subject subject = json.treeToValue(event.data(), Subject.class);
        if (subject.ownerId() == null || event.actor().equals(subject.ownerUserName())) {
            return;
        }
        String about = event.type().substring(0, event.type().indexOf('.'));
        notices.add(
                event.id(),
                subject.ownerId(),
                new Notice(
                        event.id(),
                        event.type(),
                        subject.text(),
                        about,
                        subject.id(),
                        event.actor(),
                        event.at(),
                        null));
    }

    /** A reminder names whom it is for. */
    private static void remind(EventMessage<Reminder> event, Notices notices) {
        Reminder reminder = event.data();
        notices.add(
                event.id(),
                reminder.recipientId(),
                new Notice(
                        event.id(),
                        "lead." + reminder.kind(),
                        reminder.company(),
                        "lead",
                        reminder.leadId(),
                        event.actor(),
                        event.at(),
                        null));
    }

    /** What a reminder about a lead says. */
    record Reminder(UUID recipientId, String kind, UUID leadId, String company) {}

    /** What a notice says of a record of any service. */
    record Subject(
            @Nullable UUID id,
            @Nullable UUID ownerId,
            @Nullable String ownerUserName,
            @Nullable String number,

            @JsonAlias({"subject", "company", "title"}) @Nullable
            String name,

            @Nullable String accountName) {

        String text() {
            if (name != null) {
                return name;
            }
            String account = accountName == null ? "" : accountName;
            return number == null ? account : (number + " " + account).strip();
        }
    }
}
