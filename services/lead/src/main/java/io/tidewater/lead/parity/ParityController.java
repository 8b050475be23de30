package io.tidewater.lead.parity;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Counts leads by state, so that reports can be checked against it. */
@RestController
class ParityController {

    private final JdbcClient jdbc;

    ParityController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping("/internal/parity")
    Parity parity() {
        Map<String, Long> byState = new TreeMap<>();
        jdbc.sql("select state, count(*) as count from lead group by state").query(row -> {
            byState.put(row.getString("state"), row.getLong("count"));
        });
        long all = byState.values().stream().mapToLong(Long::longValue).sum();
        return new Parity(Map.of("lead", all), byState);
    }

    record Parity(Map<String, Long> counts, Map<String, Long> byState) {}
}
