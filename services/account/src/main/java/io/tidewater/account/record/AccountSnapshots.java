package io.tidewater.account.record;

import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.event.SnapshotSource;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All accounts as they are, for readers that come later; of those that were withdrawn the status says so. */
@Component
class AccountSnapshots implements SnapshotSource {

    private final AccountStore store;

    AccountSnapshots(AccountStore store) {
        this.store = store;
    }

    @Override
    public String type() {
        return "account.snapshot";
    }

    @Override
    public Stream<NewEvent> records() {
        return store.streamAll().map(account -> NewEvent.of(type(), account.id(), AccountFact.of(account)));
    }
}
