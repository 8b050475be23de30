package io.tidewater.sales.opportunity;

import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.event.SnapshotSource;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All deals as they are, for readers that come later. */
@Component
class OpportunitySnapshots implements SnapshotSource {

    private final OpportunityStore store;

    OpportunitySnapshots(OpportunityStore store) {
        this.store = store;
    }

    @Override
    public String type() {
        return "opportunity.snapshot";
    }

    @Override
    public Stream<NewEvent> records() {
        return store.streamAll().map(deal -> NewEvent.of(type(), deal.id().value(), OpportunityFact.of(deal)));
    }
}
