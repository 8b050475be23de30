package io.tidewater.sales.account;

import feign.FeignException;
import io.tidewater.platform.client.Downstream;
import io.tidewater.platform.client.Downstreams;
import io.tidewater.platform.scope.Scope;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The accounts deals and orders are made with. */
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

    /**
     * The account, if the person may see it. What the copy does not show them, because it is new or shared with them, the
     * account service is asked for; so this is never called within a transaction.
     */
    public Optional<KnownAccount> find(Scope scope, UUID id) {
        return replica.find(scope, id).or(() -> ask(id));
    }

    /**
     * The account, if it has become known, for a process that acts for nobody in particular. Called within the transaction
     * that writes its name down: news of the account wait for that, so that the name is corrected and not missed.
     */
    public Optional<KnownAccount> known(UUID id) {
        replica.settle(id);
        return replica.find(id);
    }

    /** All accounts the person may see, as far as they have become known. */
    public List<KnownAccount> all(Scope scope) {
        return replica.all(scope);
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
