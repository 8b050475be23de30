package io.tidewater.ticket.parity;

import io.tidewater.ticket.record.Tickets;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Counts what this service holds, so that reports can be checked against it. */
@RestController
class ParityController {

    private final Tickets tickets;

    ParityController(Tickets tickets) {
        this.tickets = tickets;
    }

    @GetMapping("/internal/parity")
    Parity parity() {
        Map<String, Long> byState = tickets.countsByState();
        long all = byState.values().stream().mapToLong(Long::longValue).sum();
        return new Parity(Map.of("ticket", all), byState);
    }

    record Parity(Map<String, Long> counts, Map<String, Long> byState) {}
}
