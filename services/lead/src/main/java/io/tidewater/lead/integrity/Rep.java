package io.tidewater.lead.integrity;

import io.tidewater.platform.scope.OrgPath;
import java.util.UUID;

/** A rep as the ledgers name them. */
record Rep(UUID id, String userName, OrgPath unit) {}
