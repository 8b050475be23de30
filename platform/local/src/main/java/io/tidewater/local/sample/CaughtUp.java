package io.tidewater.local.sample;

import io.tidewater.local.LocalException;
import io.tidewater.local.api.Answer;
import io.tidewater.local.api.Caller;
import io.tidewater.local.supervise.Pause;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** Waits until a service has applied every event that was sent; a consumer that was retired is not waited for. */
final class CaughtUp {

    private static final int POLL_MILLIS = 500;

    /** An event may stand in an outbox between two looks, so one empty look says little. */
    private static final int QUIET_LOOKS = 3;

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private CaughtUp() {}

    static void await(String name, Caller service) {
        Instant deadline = Instant.now().plus(PATIENCE);
        int quiet = 0;
        while (quiet < QUIET_LOOKS) {
            if (Instant.now().isAfter(deadline)) {
                throw new LocalException(name + " does not catch up with its events; see its log");
            }
            quiet = waiting(service.get("/internal/lag")) ? 0 : quiet + 1;
            Pause.millis(POLL_MILLIS);
        }
    }

    private static boolean waiting(Answer answer) {
        if (!answer.succeeded()) {
            return true;
        }
        for (JsonNode consumer : answer.body()) {
            if (consumer.path("running").asBoolean() && consumer.path("lag").asLong(1) > 0) {
                return true;
            }
        }
        return false;
    }
}
