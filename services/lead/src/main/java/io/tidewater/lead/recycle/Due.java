package io.tidewater.lead.recycle;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lead whose time runs out or has run out.
 *
 * @param since from when its clock runs
 * @param dueAt when it goes back, if its owner is not away until then
 * @param warning so many days before it goes back; null when it goes back now
 */
record Due(
        UUID lead,
        UUID owner,
        Cause cause,
        Instant since,
        Instant dueAt,
        @Nullable Integer warning) {}
