package io.tidewater.ticket.level;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One target of a ticket.
 *
 * @param dueAt when it is to be kept
 * @param warnAt when somebody is warned that it is not kept yet
 * @param keptAt when it was kept, also when that was late
 */
public record Promise(
        Instant dueAt, Instant warnAt, @Nullable Instant keptAt, boolean warned, boolean missed) {

    static Promise open(Instant dueAt, Instant warnAt) {
        return new Promise(dueAt, warnAt, null, false, false);
    }

    /** Promised anew; what was missed or warned of stays so unless the due time has moved. A kept one stays as it is. */
    Promise movedTo(Promise other) {
        return keptAt != null || dueAt.equals(other.dueAt) ? this : other;
    }

    Promise kept(Instant at) {
        return keptAt != null ? this : new Promise(dueAt, warnAt, at, warned, missed || at.isAfter(dueAt));
    }

    Promise notKept() {
        return new Promise(dueAt, warnAt, null, warned, missed);
    }

    /** With what the time has brought. */
    Promise lookedAt(Instant now) {
        return keptAt != null
                ? this
                : new Promise(dueAt, warnAt, null, warned || !now.isBefore(warnAt), missed || !now.isBefore(dueAt));
    }

    /** When there is next something to see; null if never. */
    @Nullable
    Instant lookAt() {
        if (keptAt != null || missed) {
            return null;
        }
        return warned ? dueAt : warnAt;
    }
}
