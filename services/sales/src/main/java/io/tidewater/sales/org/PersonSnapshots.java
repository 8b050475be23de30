package io.tidewater.sales.org;

import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.event.SnapshotSource;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All people as they are, for readers that come later. */
@Component
class PersonSnapshots implements SnapshotSource {

    private final OrgStore store;

    PersonSnapshots(OrgStore store) {
        this.store = store;
    }

    @Override
    public String type() {
        return "person.snapshot";
    }

    @Override
    public Stream<NewEvent> records() {
        return store.people().stream()
                .filter(person -> !person.removed())
                .map(person -> NewEvent.of(type(), person.id(), OrgEvents.fact(person)));
    }
}
