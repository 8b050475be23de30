package io.tidewater.lead.record;

import org.jspecify.annotations.Nullable;

/** A lead that is about to be written for the first time, with what follows from its profile if that is known already. */
record NewLead(Lead lead, @Nullable Findable findable) {}
