package io.tidewater.ticket.record;

import io.tidewater.platform.scope.OrgPath;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a ticket came from.
 *
 * @param unit the unit it belongs to while nobody owns it
 */
public record Origin(OrgPath unit, @Nullable String partnerId, UUID createdBy) {}
