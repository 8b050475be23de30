package io.tidewater.ticket.account;

import io.tidewater.platform.event.EventMessage;
import io.tidewater.platform.event.EventSubscription;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the copy of the accounts in step with the account service's events, whichever of them carries an account. */
@Configuration(proxyBeanMethods = false)
class AccountFeed {

    private static final String ACCOUNTS = "account.";

    @Bean
    EventSubscription accountNames(AccountReplica replica, List<AccountNameCopies> copies, JsonMapper json) {
        return EventSubscription.named("service-ticket.account")
                .onAny("account", message -> take(message, replica, copies, json))
                .build();
    }

    private static void take(
            EventMessage<JsonNode> message, AccountReplica replica, List<AccountNameCopies> copies, JsonMapper json) {
        boolean isAccount = message.type().startsWith(ACCOUNTS)
                && message.data().hasNonNull("id")
                && message.data().hasNonNull("name");
        if (isAccount) {
            AccountFact fact = json.treeToValue(message.data(), AccountFact.class);
            KnownAccount account = fact.known();
            if (replica.keep(account, fact.withdrawn())) {
                copies.forEach(copy -> copy.rename(account.id(), account.name()));
            }
        }
    }
}
