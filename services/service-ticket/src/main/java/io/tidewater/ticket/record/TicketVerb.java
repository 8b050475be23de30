package io.tidewater.ticket.record;

/** What can be done with a ticket, and the event that tells of it. */
public enum TicketVerb {
    /** A public reply by those who work it. */
    ANSWER("reply", "ticket.replied"),
    /** A public reply by those who asked. */
    ASK("reply", "ticket.replied"),
    NOTE("note", "ticket.noted"),
    ASSIGN("assign", "ticket.assigned"),
    WAIT("wait", "ticket.waiting"),
    /** The customer answered in another way. */
    RESUME("resume", "ticket.resumed"),
    RESOLVE("resolve", "ticket.resolved"),
    REOPEN("reopen", "ticket.reopened"),
    CLOSE("close", "ticket.closed"),
    EDIT("edit", "ticket.changed");

    private final String key;
    private final String event;

    TicketVerb(String key, String event) {
        this.key = key;
        this.event = event;
    }

    /** What clients call it. */
    public String key() {
        return key;
    }

    String event() {
        return event;
    }
}
