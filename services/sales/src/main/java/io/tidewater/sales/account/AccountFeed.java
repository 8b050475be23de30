package io.tidewater.sales.account;

import io.tidewater.platform.event.EventMessage;
import io.tidewater.platform.event.EventSubscription;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the copy of the accounts in step with the account service's events, whichever of them carries an account. */
@Configuration
class AccountFeed {

    private static final String ACCOUNTS = "account.";

    private final AccountReplica replica;
    private final List<AccountNameCopies> copies;
    private final JsonMapper json;

    AccountFeed(AccountReplica replica, List<AccountNameCopies> copies, JsonMapper json) {
        this.replica = replica;
        this.copies = copies;
        this.json = json;
    }

    @Bean
    EventSubscription accountSubscription() {
        return EventSubscription.named("sales.account")
                .onAny("account", this::take)
                .build();
    }

    private void take(EventMessage<JsonNode> message) {
        boolean isAccount = message.type().startsWith(ACCOUNTS)
                && message.data().hasNonNull("id")
                && message.data().hasNonNull("name");
        if (isAccount) {
            AccountFact fact = json.treeToValue(message.data(), AccountFact.class);
            keep(fact.known(), fact.withdrawn());
        }
    }

    private void keep(KnownAccount account, boolean removed) {
        replica.settle(account.id());
        if (replica.keep(account, removed)) {
            copies.forEach(copy -> copy.rename(account.id(), account.name()));
        }
    }
}
