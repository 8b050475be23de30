package io.tidewater.lead.record;

import java.time.Instant;

/** Rates a lead by what is known of it; asked on every change, so it must answer from memory. */
public interface LeadScorer {

    /** The rating as of a moment. */
    Rating rate(Lead lead, Instant now);
}
