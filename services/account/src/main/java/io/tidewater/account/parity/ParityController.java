package io.tidewater.account.parity;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Counts what this service holds, so that reports can be checked against it. */
@RestController
class ParityController {

    private final JdbcClient jdbc;

    ParityController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping("/internal/parity")
    Parity parity() {
        Map<String, Long> counts = new HashMap<>();
        jdbc.sql(
                        "select 'account' as kind, count(*) as count from account union all select 'contact', count(*) from contact")
                .query(row -> {
                    counts.put(row.getString("kind"), row.getLong("count"));
                });
        return new Parity(counts);
    }

    record Parity(Map<String, Long> counts) {}
}
