package io.tidewater.lead.setting;

import java.time.Instant;

/** A configuration as it stood in one version; version 0 is what the product brings along. */
public record Setting<T>(long version, T value, String byUserName, Instant at) {}
