package io.tidewater.lead.record;

import io.tidewater.platform.event.RecordedEvent;
import io.tidewater.platform.scope.Person;

/** What a person is shown of a lead that they may see but that lies in a public pool (L14). */
public interface LeadSight {

    /** A person opens the lead's page; refused where they opened as many pooled leads today as they may. */
    void open(Person person, Lead lead);

    /** The lead with what the pool hides hidden. */
    LeadFact show(Person person, Lead lead);

    /** An event of the lead's history with what the pool hides hidden. */
    RecordedEvent show(Person person, Lead lead, RecordedEvent event);
}
