package io.tidewater.lead.cleansing;

import java.time.Instant;
import java.util.UUID;

/** Something wrong with the data of a lead, with who found it. */
record Issue(UUID leadId, String number, String company, IssueKind kind, Instant foundAt, String foundBy) {}
