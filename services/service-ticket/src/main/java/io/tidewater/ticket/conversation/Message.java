package io.tidewater.ticket.conversation;

import java.time.Instant;
import java.util.UUID;

/**
 * Something said on a ticket.
 *
 * @param kind {@code reply} or {@code note}
 * @param internal whether it is for the house only
 */
record Message(UUID id, String kind, boolean internal, String text, String byUserName, String byName, Instant at) {

    static final String REPLY = "reply";
    static final String NOTE = "note";
}
