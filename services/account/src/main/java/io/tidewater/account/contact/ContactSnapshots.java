package io.tidewater.account.contact;

import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.event.SnapshotSource;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All contacts as they are, for readers that come later. */
@Component
class ContactSnapshots implements SnapshotSource {

    private final Contacts contacts;

    ContactSnapshots(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public String type() {
        return "contact.snapshot";
    }

    @Override
    public Stream<NewEvent> records() {
        return contacts.streamAll().map(contact -> NewEvent.of(type(), contact.id(), contact));
    }
}
