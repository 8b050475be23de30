package io.tidewater.ticket.account;

import feign.FeignException;
import io.tidewater.platform.client.Downstream;
import io.tidewater.platform.client.Downstreams;
import io.tidewater.platform.scope.Scope;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The accounts tickets are about. */
@Service
public class Accounts {

    private final AccountReplica replica;
    private final AccountClient client;
    private final Downstream service;

    Accounts(AccountReplica replica, AccountClient client, Downstreams downstreams) {
        this.replica = replica;
        this.client = client;
        this.service = downstreams.named("account");
    }

    /** The account, if the copy holds it and the person may see it. */
    public Optional<KnownAccount> known(Scope scope, UUID id) {
        return replica.find(scope, id);
    }

    /**
     * The account, if the person may see it. What the copy does not show them, because it is new or shared with them, the
     * account service is asked for; so this is never called within a transaction.
     */
    public Optional<KnownAccount> find(Scope scope, UUID id) {
        return replica.find(scope, id).or(() -> ask(id));
    }

    private Optional<KnownAccount> ask(UUID id) {
        try {
            KnownAccount account = service.callForRequest(() -> client.get(id)).known();
            replica.keep(account, false);
            return Optional.of(account);
        } catch (FeignException.FeignClientException refusal) {
            return Optional.empty();
        }
    }
}
