package io.tidewater.platform.directory;

import io.tidewater.platform.scope.OrgPath;

/** What this service reads of an event about a unit. */
record UnitFact(OrgPath path, String label) {}
