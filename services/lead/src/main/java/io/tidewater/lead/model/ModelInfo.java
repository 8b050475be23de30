package io.tidewater.lead.model;

import java.time.Instant;
import java.util.UUID;

/** A model with its worth, without its weights (L9). */
record ModelInfo(UUID id, int version, boolean inUse, Report report, String byUserName, Instant trainedAt) {}
