package io.tidewater.platform.event;

import io.tidewater.platform.event.DeadLetters.DeadLetter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For operators: which events stand aside and why, and their way back. */
@RestController
@RequestMapping("/internal/dead-letters")
final class DeadLetterController {

    private static final int MOST = 200;

    private final DeadLetters deadLetters;
    private final DeadLetterDesk desk;

    DeadLetterController(DeadLetters deadLetters, DeadLetterDesk desk) {
        this.deadLetters = deadLetters;
        this.desk = desk;
    }

    /** Oldest first; {@code after} is the id of the last one already seen. */
    @GetMapping
    Page list(
            @RequestParam(required = false) @Nullable String consumer,
            @RequestParam(defaultValue = "waiting") String state,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "50") int limit) {
        List<View> items = deadLetters.list(consumer, state, after, Math.clamp(limit, 1, MOST)).stream()
                .map(View::of)
                .toList();
        return new Page(items, deadLetters.waiting());
    }

    @PostMapping("/{consumer}/{key}/put-back")
    ResponseEntity<DeadLetterDesk.Outcome> putBack(@PathVariable String consumer, @PathVariable String key) {
        DeadLetterDesk.Outcome outcome = desk.putBack(consumer, key);
        return ResponseEntity.status(outcome.reason() == null ? HttpStatus.OK : HttpStatus.CONFLICT)
                .body(outcome);
    }

    @PostMapping("/{consumer}/{key}/discard")
    DeadLetterDesk.Outcome discard(@PathVariable String consumer, @PathVariable String key) {
        return desk.discard(consumer, key);
    }

    record Page(List<View> items, long waiting) {}

    record View(
            long id,
            String consumer,
            String topic,
            String key,
            UUID eventId,
            String type,
            Map<String, String> headers,
            String body,
            String reason,
            String state,
            Instant at) {

        static View of(DeadLetter letter) {
            Incoming event = letter.event();
            return new View(
                    letter.id(),
                    letter.consumer(),
                    event.topic(),
                    event.key(),
                    event.id(),
                    event.type(),
                    event.headers(),
                    new String(event.body(), StandardCharsets.UTF_8),
                    letter.reason(),
                    letter.state(),
                    letter.at());
        }
    }
}
