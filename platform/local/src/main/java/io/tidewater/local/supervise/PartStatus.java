package io.tidewater.local.supervise;

import java.time.Instant;

/** How a part is at one moment; `note` says what it is busy with or why it failed. */
public record PartStatus(
        String name, int port, long pid, PartState state, int restarts, Instant since, String origin, String note) {}
