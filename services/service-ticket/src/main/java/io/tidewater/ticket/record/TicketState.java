package io.tidewater.ticket.record;

import static java.util.Map.entry;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where a ticket stands, and which verb leads where. Who may use a verb is said by {@link TicketRights}. */
public enum TicketState {
    NEW,
    OPEN,
    WAITING,
    RESOLVED,
    CLOSED;

    private static final Map<TicketState, Map<TicketVerb, TicketState>> TABLE = Map.of(
            NEW,
            Map.ofEntries(
                    entry(TicketVerb.ANSWER, OPEN),
                    entry(TicketVerb.ASK, NEW),
                    entry(TicketVerb.NOTE, NEW),
                    entry(TicketVerb.ASSIGN, OPEN),
                    entry(TicketVerb.WAIT, WAITING),
                    entry(TicketVerb.RESOLVE, RESOLVED),
                    entry(TicketVerb.EDIT, NEW)),
            OPEN,
            Map.ofEntries(
                    entry(TicketVerb.ANSWER, OPEN),
                    entry(TicketVerb.ASK, OPEN),
                    entry(TicketVerb.NOTE, OPEN),
                    entry(TicketVerb.ASSIGN, OPEN),
                    entry(TicketVerb.WAIT, WAITING),
                    entry(TicketVerb.RESOLVE, RESOLVED),
                    entry(TicketVerb.EDIT, OPEN)),
            WAITING,
            Map.ofEntries(
                    entry(TicketVerb.ANSWER, WAITING),
                    entry(TicketVerb.ASK, OPEN),
                    entry(TicketVerb.NOTE, WAITING),
                    entry(TicketVerb.ASSIGN, WAITING),
                    entry(TicketVerb.RESUME, OPEN),
                    entry(TicketVerb.RESOLVE, RESOLVED),
                    entry(TicketVerb.EDIT, WAITING)),
            RESOLVED,
            Map.ofEntries(
                    entry(TicketVerb.ANSWER, RESOLVED),
                    entry(TicketVerb.ASK, OPEN),
                    entry(TicketVerb.NOTE, RESOLVED),
                    entry(TicketVerb.REOPEN, OPEN),
                    entry(TicketVerb.CLOSE, CLOSED)),
            CLOSED,
            Map.ofEntries(entry(TicketVerb.NOTE, CLOSED), entry(TicketVerb.REOPEN, OPEN)));

    /** The state after the verb, or empty where the verb is not allowed. */
    public Optional<TicketState> after(TicketVerb verb) {
        return Optional.ofNullable(TABLE.getOrDefault(this, Map.of()).get(verb));
    }

    /** Whether somebody still has to do something about it. */
    public boolean isUnfinished() {
        return this == NEW || this == OPEN || this == WAITING;
    }

    /** As it stands in JSON and in the database. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #key()}. */
    public static TicketState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
