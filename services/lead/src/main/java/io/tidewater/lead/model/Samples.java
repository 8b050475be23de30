package io.tidewater.lead.model;

import io.tidewater.lead.record.ClosedLeads;
import java.util.List;
import org.springframework.stereotype.Component;

/** The closed leads a model learns from. */
@Component
class Samples {

    /** The newest of them; more would take memory and no longer make a linear model better. */
    private static final int MOST = 20_000;

    private final ClosedLeads closed;

    Samples(ClosedLeads closed) {
        this.closed = closed;
    }

    long count() {
        return closed.count();
    }

    List<Sample> all() {
        return closed.newest(MOST, (lead, converted) -> new Sample(LeadFeatures.of(lead), converted));
    }
}
