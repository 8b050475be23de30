package io.tidewater.ticket.level;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which the clock of the targets stood still.
 *
 * @param until null while it still does
 */
public record Stop(Instant from, @Nullable Instant until) {}
