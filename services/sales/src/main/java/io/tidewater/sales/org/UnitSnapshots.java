package io.tidewater.sales.org;

import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.event.SnapshotSource;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All units as they are, for readers that come later. */
@Component
class UnitSnapshots implements SnapshotSource {

    private final OrgStore store;

    UnitSnapshots(OrgStore store) {
        this.store = store;
    }

    @Override
    public String type() {
        return "org-unit.snapshot";
    }

    @Override
    public Stream<NewEvent> records() {
        return store.units().stream()
                .filter(unit -> !unit.removed())
                .map(unit -> NewEvent.of(type(), unit.id(), OrgEvents.fact(unit)));
    }
}
