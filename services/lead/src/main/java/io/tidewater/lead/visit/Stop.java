package io.tidewater.lead.visit;

import java.util.UUID;

/** A visit on a way, as the solver sees it. */
public record Stop(UUID visit, Spot spot) {}
