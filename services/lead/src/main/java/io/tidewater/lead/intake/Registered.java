package io.tidewater.lead.intake;

import io.tidewater.lead.duplicate.Match;
import io.tidewater.lead.record.Lead;
import java.util.List;

/**
 * A lead that was entered.
 *
 * @param created false where the external id named one that was there
 * @param duplicates leads that may be the same customer
 */
record Registered(Lead lead, boolean created, List<Match> duplicates) {}
